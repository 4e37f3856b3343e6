package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CharactersTest {
  @Test
  void lettersAndDigitsAreThoseOfJava() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      assertThat(Characters.isLetter((char) c)).isEqualTo(Character.isLetter((char) c));
      assertThat(Characters.isLetterOrDigit((char) c))
          .isEqualTo(Character.isLetterOrDigit((char) c));
    }
  }
}
