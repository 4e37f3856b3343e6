package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextFactTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final SharedTexts texts = new SharedTexts();
  private final TextFact<Integer> length =
      TextFact.of(
          text -> {
            asked.incrementAndGet();
            return text.length();
          });
  private final TailFact<String> tail =
      TailFact.of(
          (text, from) -> {
            asked.incrementAndGet();
            return text.substring(from);
          });

  private Paragraph paragraph(String text, int start) {
    return texts.share(
        Paragraph.of(new MappedText.Builder().append(new StringBuilder(text), start).build()));
  }

  @Test
  void isAskedOnceOfATextThatStandsInManyPlaces() {
    assertThat(length.in(paragraph("Recalls", 0))).isEqualTo(7);
    assertThat(length.in(paragraph("Recalls", 90))).isEqualTo(7);
    assertThat(length.in(paragraph("Notes", 180))).isEqualTo(5);
    assertThat(asked).hasValue(2);
  }

  @Test
  void isAskedOnceOfATextThatIsNotShared() {
    MappedText text = new MappedText.Builder().append("Recalls", 0).build();

    assertThat(length.in(text)).isEqualTo(length.in(text));
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFactThatFollowsFromAnotherAsksThatOnce() {
    TextFact<String> shout = length.then((text, count) -> text + "!".repeat(count));
    TextFact<Integer> twice = length.then((text, count) -> count * 2);

    assertThat(shout.in(paragraph("Go", 0))).isEqualTo("Go!!");
    assertThat(shout.in(paragraph("Go", 40))).isEqualTo("Go!!");
    assertThat(twice.in(paragraph("Go", 80))).isEqualTo(4);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aTailIsAskedOnceForEachPlaceItBeginsAt() {
    for (int start : new int[] {0, 50}) {
      assertThat(tail.in(paragraph("1. Recalls", start), 3)).isEqualTo("Recalls");
      assertThat(tail.in(paragraph("1. Recalls", start), 0)).isEqualTo("1. Recalls");
    }
    assertThat(asked).hasValue(2);
  }

  @Test
  void aSharedParagraphKeepsItsPlace() {
    paragraph("Recalls", 0);

    assertThat(paragraph("Recalls", 90).span(1, 3)).isEqualTo(new Span(91, 93));
  }
}
