package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

class MarkdownReaderTest {
  private static List<Paragraph> read(String text) {
    return MarkdownReader.read(Source.of("t.md", text));
  }

  private static String marked(Paragraph paragraph, Mark.Kind kind) {
    return paragraph.marks().stream()
        .filter(mark -> mark.kind() == kind)
        .map(mark -> paragraph.text().substring(mark.start(), mark.end()))
        .findFirst()
        .orElse("");
  }

  @Test
  void emphasisIsAMarkAndNoText() {
    Paragraph paragraph = read("*Recalling also* its resolution,").get(0);

    assertThat(paragraph.text()).isEqualTo("Recalling also its resolution,");
    assertThat(marked(paragraph, Mark.Kind.EMPHASIS)).isEqualTo("Recalling also");
    assertThat(paragraph.span(0, 9)).isEqualTo(new Span(1, 10));
  }

  @Test
  void numbersOfListItemsAreText() {
    List<Paragraph> paragraphs = read("- 2. *Urges* States;\n- 4. Requests more;\n\n7. Decides.\n");

    assertThat(paragraphs)
        .extracting(Paragraph::text)
        .containsExactly("2. Urges States;", "4. Requests more;", "7. Decides.");
    assertThat(paragraphs.get(1).span(0, 2)).isEqualTo(new Span(23, 25));
  }

  @Test
  void entitiesAndEscapesAreDecodedInPlace() {
    String text = "A &amp; B \\* C &#233; d \uD83D\uDE00 &laquo;e&raquo;";
    Paragraph paragraph = read(text).get(0);

    assertThat(paragraph.text()).isEqualTo("A & B * C é d \uD83D\uDE00 «e»");
    int e = paragraph.text().indexOf('e');
    assertThat(paragraph.span(e, e + 1))
        .isEqualTo(new Span(text.indexOf(";e&") + 1, text.indexOf(";e&") + 2));
    assertThat(paragraph.span(2, 3)).isEqualTo(new Span(2, 7));
  }

  @Test
  void superscriptsAndFootnotesAreMarked() {
    assertThat(marked(read("of 2021<sup>3</sup> and").get(0), Mark.Kind.SUPERSCRIPT))
        .isEqualTo("3");
    List<Paragraph> notes = read("text[^1] goes on\n\n[^1]: Resolution 12/3.\n");
    assertThat(marked(notes.get(0), Mark.Kind.SUPERSCRIPT)).isEqualTo("1");
    assertThat(notes.get(1).text()).isEqualTo("1 Resolution 12/3.");
  }

  @Test
  void halfEscapedTagsAreReadAsTheTagsTheyWere() {
    Paragraph paragraph = read("<sup>&</sup>lt;sup>3</sup> See the report.").get(0);

    assertThat(paragraph.text()).isEqualTo("3 See the report.");
    assertThat(marked(paragraph, Mark.Kind.SUPERSCRIPT)).isEqualTo("3");
    assertThat(marked(paragraph, Mark.Kind.BROKEN_MARKUP)).isEqualTo("3");
  }

  @Test
  void headingsKeepTheirLevel() {
    Paragraph heading = read("## Ninth session\n").get(0);

    assertThat(heading.kind()).isEqualTo(Paragraph.Kind.HEADING);
    assertThat(heading.level()).isEqualTo(2);
  }

  @Test
  void nestingBeyondReasonIsStillRead() {
    assertThat(read(">".repeat(5_000) + " text")).isNotEmpty();
    assertThat(read("*a ".repeat(20_000))).isNotEmpty();
    assertThat(read("[".repeat(20_000))).isNotEmpty();
    assertThat(read("- ".repeat(3_000) + "x")).isNotEmpty();
  }
}
