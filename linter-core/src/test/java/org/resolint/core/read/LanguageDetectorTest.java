package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "draft.fr.md, fr",
    "a/b.c/draft.RU.txt, ru",
    "draft.zh.v2.txt, zh",
    "draft.md, ''",
    "fr.md, ''"
  })
  void aNameMayStateTheLanguage(String name, String language) {
    assertThat(LanguageDetector.fromName(name).orElse("")).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'The Council, recalling the reports of the Secretary-General on access to water in the region'",
    "fr, 'Le Conseil, rappelant les rapports du Secrétaire général sur l’accès à l’eau dans la région'",
    "es, 'El Consejo, recordando los informes del Secretario General sobre el acceso al agua en la región'",
    "ru, 'Совет, ссылаясь на доклады Генерального секретаря'",
    "zh, '理事会，回顾秘书长关于 A/HRC/51/24 的报告'",
    "ar, 'إن المجلس، إذ يشير إلى تقارير الأمين العام'",
  })
  void aTextTellsItsLanguage(String language, String text) {
    assertThat(LanguageDetector.fromText(text)).isEqualTo(language);
  }

  @Test
  void whatTellsNothingIsEnglish() {
    assertThat(LanguageDetector.fromText("")).isEqualTo("en");
    assertThat(LanguageDetector.fromText("123 456")).isEqualTo("en");
  }
}
