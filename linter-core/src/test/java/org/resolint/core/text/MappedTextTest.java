package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappedTextTest {
  private static final String SOURCE = "inter-\nnational &amp; more";

  private static MappedText joined() {
    return new MappedText.Builder()
        .append("inter", 0)
        .append("national ", 7)
        .append("&", 16, 5)
        .append(" more", 21)
        .build();
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    MappedText text = joined();

    assertThat(text.toString()).isEqualTo("international & more");
    assertThat(text.toSource(0, 13)).isEqualTo(new Span(0, 15));
    assertThat(text.toSource(14, 15)).isEqualTo(new Span(16, 21));
    assertThat(text.toSource(16, 20)).isEqualTo(new Span(22, 26));
    assertThat(SOURCE.substring(22, 26)).isEqualTo("more");
  }

  @Test
  void anEmptyPlaceStandsBeforeItsCharacter() {
    assertThat(joined().toSource(5, 5)).isEqualTo(new Span(7, 7));
    assertThat(joined().toSource(20, 20)).isEqualTo(new Span(26, 26));
    assertThat(MappedText.EMPTY.span()).isEqualTo(new Span(0, 0));
  }

  @Test
  void slicesStayMapped() {
    MappedText slice = joined().slice(3, 16).strip();

    assertThat(slice.toString()).isEqualTo("ernational &");
    assertThat(slice.toSource(2, 3)).isEqualTo(new Span(7, 8));
    assertThat(slice.span()).isEqualTo(new Span(3, 21));
  }

  @Test
  void theLastCharacterCanBeDropped() {
    MappedText text =
        new MappedText.Builder().append("inter-", 0).dropLast().append("national", 7).build();

    assertThat(text.toString()).isEqualTo("international");
    assertThat(text.toSource(4, 6)).isEqualTo(new Span(4, 8));
    assertThatThrownBy(() -> new MappedText.Builder().dropLast())
        .isInstanceOf(IllegalStateException.class);
  }
}
