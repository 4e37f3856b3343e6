package org.resolint.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.profile.ParagraphReference.Direction;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;

class CrossReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Decides to consider the report requested in paragraph 7 above; | 7 | ABOVE",
        "en | Recalls paragraph 3 (a) below; | 3 | BELOW",
        "en | Decides that paragraph 12 of the present resolution applies; | 12 | HERE",
        "fr | le rapport demandé au paragraphe 7 ci-dessus ; | 7 | ABOVE",
        "es | el informe solicitado en el párrafo 7 de la presente resolución; | 7 | HERE",
        "ru | доклад, запрошенный в пункте 7 выше; | 7 | ABOVE",
        "zh | 审议上文第 7 段要求的报告； | 7 | ABOVE",
        "ar | التقرير المطلوب في الفقرة 7 أعلاه؛ | 7 | ABOVE",
        "ar | على النحو المبين في الفقرة ٧ من هذا القرار؛ | 7 | HERE",
        "ar | على النحو المبين في الفقرة 3 (أ) أدناه؛ | 3 | BELOW",
        "fr | visés au paragraphe 3 a) ci-dessous ; | 3 | BELOW",
        "es | indicada en el párrafo 7 anterior; | 7 | ABOVE",
        "ru | в соответствии с пунктом 3 настоящей резолюции; | 3 | HERE",
        "zh | 本决议第3段所述的灯塔； | 3 | HERE",
        "zh | 下文第３段所述的灯塔； | 3 | BELOW",
        "en | Recalls paragraph 5 of resolution 61/171; | 5 | OPEN"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | see paragraphs 6 (a) and 7 above | paragraphs 6 (a) and 7 above",
        "fr | voir les paragraphes 6 à 9 ci-dessus | paragraphes 6 à 9 ci-dessus",
        "es | los párrafos 6 y 7 supra | párrafos 6 y 7 supra",
        "ru | в пунктах 6–9 выше | пунктах 6–9 выше",
        "zh | 见上文第6段和第7段 | 上文第6段和第7段",
        "ar | في الفقرتين 6 و7 أعلاه | الفقرتين 6 و7 أعلاه",
      })
  void the_place_is_that_of_the_words(String language, String text, String words) {
    assertThat(find(language, text))
        .singleElement()
        .extracting(reference -> text.substring(reference.span().start(), reference.span().end()))
        .isEqualTo(words);
  }

  @Test
  void paragraphs_of_other_texts_are_not_of_this_one() {
    assertThat(find("en", "Recalls paragraph 5 of resolution 61/171;"))
        .noneMatch(CrossReference::isInternal);
  }

  @ParameterizedTest
  @CsvSource({"en,see subparagraph (b)", "fr,voir l'alinéa b)", "es,véase el apartado b)"})
  void a_letter_alone_names_a_paragraph_without_a_number(String language, String text) {
    assertThat(find(language, text))
        .singleElement()
        .satisfies(reference -> assertThat(reference.numbers()).isEmpty());
  }

  private static List<CrossReference> find(String language, String text) {
    return CrossReferences.in(
        Paragraph.of(new MappedText.Builder().append(text, 0).build()),
        new LanguageProfiles().forLanguage(language));
  }
}
