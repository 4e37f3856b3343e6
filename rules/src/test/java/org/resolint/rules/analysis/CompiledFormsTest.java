package org.resolint.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

class CompiledFormsTest {

  @ParameterizedTest
  @CsvSource({"en,States", "fr,générale", "es,derechos", "ru,Наций", "ar,المتحدة"})
  void tellsWhatTheDictionariesTell(String language, String word) {
    Lexicon lexicon = new Lexicons().forLanguage(language).orElseThrow();

    assertThat(CompiledForms.read(language).of(word))
        .isEqualTo(LexiconAnalyzer.uncompiled(language, lexicon).forms(word));
  }

  @Test
  void knowsNoWordThatNoTermHas() {
    assertThat(CompiledForms.read("en").of("marmalade")).isNull();
  }

  @Test
  void isEmptyForALanguageWithoutDictionaries() {
    assertThat(CompiledForms.read("zh").of("大会")).isNull();
  }
}
