package org.resolint.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.analysis.CrossReference.Direction;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;

class CrossReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Decides to consider the report requested in paragraph 7 above; | 7 | ABOVE",
        "en | Recalls paragraph 3 (a) below; | 3 | BELOW",
        "en | Decides that paragraph 12 of the present resolution applies; | 12 | ANYWHERE",
        "fr | le rapport demandé au paragraphe 7 ci-dessus ; | 7 | ABOVE",
        "es | el informe solicitado en el párrafo 7 de la presente resolución; | 7 | ANYWHERE",
        "ru | доклад, запрошенный в пункте 7 выше; | 7 | ABOVE",
        "zh | 审议上文第 7 段要求的报告； | 7 | ABOVE",
        "ar | التقرير المطلوب في الفقرة 7 أعلاه؛ | 7 | ABOVE"
      })
  void a_reference_to_a_paragraph_is_found(
      String language, String text, int number, Direction direction) {
    assertThat(find(language, text))
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.numbers()).containsExactly(number);
              assertThat(reference.direction()).isEqualTo(direction);
            });
  }

  @Test
  void several_paragraphs_may_be_named_at_once() {
    assertThat(find("en", "as set out in paragraphs 6, 7 and 9 above;"))
        .singleElement()
        .satisfies(reference -> assertThat(reference.numbers()).containsExactly(6, 7, 9));
  }

  @Test
  void paragraphs_of_other_texts_are_left_alone() {
    assertThat(find("en", "Recalls paragraph 5 of resolution 61/171;")).isEmpty();
  }

  private static List<CrossReference> find(String language, String text) {
    return CrossReferences.in(
        Paragraph.of(new MappedText.Builder().append(text, 0).build()), language);
  }
}
