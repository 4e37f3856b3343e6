package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class StrongDelimiterTest {
  private static final int LONGEST = 7;

  private final HtmlRenderer html = HtmlRenderer.builder().build();
  private final Parser library = Parser.builder().build();
  private final Parser own =
      Parser.builder()
          .customDelimiterProcessor(new StrongDelimiter('*'))
          .customDelimiterProcessor(new StrongDelimiter('_'))
          .build();

  @Test
  void emphasisIsReadAsTheLibraryReadsIt() {
    List<String> texts = List.of("x");
    for (int length = 1; length <= LONGEST; length++) {
      texts = longer(texts);
      for (String text : texts) {
        assertThat(html.render(own.parse(text + "y")))
            .as(text)
            .isEqualTo(html.render(library.parse(text + "y")));
      }
    }
  }

  @Test
  void longRunsOfMarksAreMatchedByTheRuleOfThree() {
    for (String text :
        List.of("***a** b*", "****a****", "*a**b***", "a***b***c", "__a_ b_", "___")) {
      assertThat(html.render(own.parse(text))).as(text).isEqualTo(html.render(library.parse(text)));
    }
  }

  private static List<String> longer(List<String> texts) {
    List<String> longer = new ArrayList<>();
    for (String text : texts) {
      for (String next : List.of("*", "_", "a", " ")) {
        longer.add(text + next);
      }
    }
    return longer;
  }
}
