package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqueezedTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 70_000, 1_000_000})
  void bytes_come_back_as_they_were(int length) {
    byte[] noise = new byte[length];
    new Random(1).nextBytes(noise);
    assertThat(Squeezed.open(Squeezed.close(noise)).array()).isEqualTo(noise);
    byte[] zeros = new byte[length];
    byte[] squeezed = Squeezed.close(zeros);
    assertThat(Squeezed.open(squeezed).array()).isEqualTo(zeros);
    assertThat(squeezed).hasSizeLessThan(12 + length / 50);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 100})
  void what_is_cut_is_refused(int length) {
    byte[] noise = new byte[1_000];
    new Random(1).nextBytes(noise);
    byte[] cut = new byte[length];
    System.arraycopy(Squeezed.close(noise), 0, cut, 0, length);
    assertThatThrownBy(() -> Squeezed.open(cut)).isInstanceOf(IllegalArgumentException.class);
  }
}
