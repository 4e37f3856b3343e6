package org.resolint.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.text.Span;

class CleanTextTest {

  @Test
  void what_is_no_word_becomes_a_neutral_one() {
    assertThat(clean("3. Notes UN-Women and A/76/462/Add.2, see https://a.example/b?c=d;", 3))
        .hasToString("Notes Qx-Women and Qx, see Qx;");
  }

  @Test
  void what_is_cited_becomes_a_neutral_word() {
    String text = "Recalling resolution 70/1 of 2015";
    CleanText clean = CleanText.of(text, 0, List.of(new Span(21, 25)));

    assertThat(clean.text()).hasToString("Recalling resolution Qx of 2015");
  }

  @Test
  void places_lead_back_over_what_was_replaced() {
    String text = "1. Notes that A/76/462/Add.2 \uD83D\uDCA1 are lit";
    CleanText clean = CleanText.of(text, 3, List.of());
    int verb = clean.text().toString().indexOf("are");

    assertThat(clean.inParagraph(verb, verb + 3))
        .contains(new Span(text.indexOf("are"), text.indexOf("are") + 3));
    assertThat(clean.inParagraph(verb - 1, verb + 4))
        .contains(new Span(text.indexOf("are"), text.indexOf("are") + 3));
  }

  @Test
  void a_neutral_word_has_no_place_and_makes_unsure() {
    CleanText clean = CleanText.of("a B/1 report", 0, List.of());

    assertThat(clean.text()).hasToString("A Qx report");
    assertThat(clean.inParagraph(2, 4)).isEmpty();
    assertThat(clean.isUnsure(0, 1)).isTrue();
    assertThat(clean.isUnsure(5, 11)).isFalse();
  }

  @Test
  void spaces_and_apostrophes_are_plain() {
    assertThat(clean("L\u2019ordre du\u00A0jour", 0)).hasToString("L'ordre du jour");
  }

  @Test
  void a_word_or_two_are_no_sentence() {
    assertThat(CleanText.of("Closing words", 0, List.of()).isSentence()).isFalse();
    assertThat(CleanText.of("Three closing words", 0, List.of()).isSentence()).isTrue();
    assertThat(CleanText.of("大会通过决议", 0, List.of()).isSentence()).isTrue();
  }

  private static CharSequence clean(String text, int start) {
    return CleanText.of(text, start, List.of()).text();
  }
}
