package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextMemoTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final TextMemo<Integer> memo = new TextMemo<>();

  private int length(String text) {
    return memo.get(
        text,
        known -> {
          asked.incrementAndGet();
          return known.length();
        });
  }

  @Test
  void asksOnceAboutATextThatComesAgain() {
    assertThat(length("Recalls")).isEqualTo(length("Recalls")).isEqualTo(7);
    assertThat(asked).hasValue(1);
  }

  @Test
  void startsAnewWhenItHoldsTooMuch() {
    length("Recalls");
    for (int i = 0; i < 100; i++) {
      length(i + "x".repeat(10_000));
    }

    assertThat(length("Recalls")).isEqualTo(7);
    assertThat(asked).hasValue(102);
  }

  @Test
  void keepsTheTextsOfADraftWhileOneAfterTheOtherIsChanged() {
    for (int round = 0; round < 200; round++) {
      for (int paragraph = 0; paragraph < 150; paragraph++) {
        int version = (round - paragraph + 150) / 150;
        length(paragraph + " " + version + "x".repeat(1_000));
      }
    }

    assertThat(asked).hasValue(150 + 199);
  }

  @Test
  void keepsNoTextThatIsTooLong() {
    String text = "x".repeat(1_000_000);

    assertThat(length(text)).isEqualTo(length(text)).isEqualTo(1_000_000);
    assertThat(asked).hasValue(2);
  }
}
