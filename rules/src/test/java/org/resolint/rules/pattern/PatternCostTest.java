package org.resolint.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;

class PatternCostTest {
  private static final Phrase.Manner WHOLE = new Phrase.Manner(false, true);

  private static Phrase phrase(String text) throws Exception {
    return Phrase.of(new Placed(text, "own.yml:1:1"), WHOLE);
  }

  private static Region region(String text) {
    return Region.of(Paragraph.of(new MappedText.Builder().append(text, 0).build()));
  }

  /** With backtracking, none of these would end before the sun does. */
  @ParameterizedTest
  @ValueSource(strings = {"/(a+)+b/", "/(a|aa)+b/", "/(.*a){20}b/", "/a?(a|b|ab)*?c/"})
  void expressions_that_explode_elsewhere_end(String expression) throws Exception {
    assertThat(phrase(expression).in(region("a".repeat(20_000)))).isEmpty();
  }

  @Test
  void a_long_text_with_many_matches_is_read_to_its_end() throws Exception {
    assertThat(phrase("/re+d|pond/").in(region("reed pond, ".repeat(50_000)))).hasSize(100_000);
  }

  @Test
  void an_expression_that_looks_to_the_end_for_each_match_is_stopped() throws Exception {
    Region region = region("a ".repeat(20_000));
    Phrase phrase = phrase("/a.*z|a/");

    assertThatThrownBy(() -> phrase.in(region))
        .isInstanceOf(PatternCostException.class)
        .hasMessageContaining("'/a.*z|a/' looks too far ahead");
  }
}
