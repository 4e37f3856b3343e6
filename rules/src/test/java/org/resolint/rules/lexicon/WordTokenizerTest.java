package org.resolint.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | The Council’s good-neighbourliness, (53rd) – yes. | The Council’s good-neighbourliness 53rd yes
          en | States' rights -not- 'quoted' | States rights not quoted
          fr | de l’Assemblée d'aujourd'hui jusqu'ici | de l’ Assemblée d' aujourd'hui jusqu' ici
          fr | prud’homme l’ « homme » | prud’homme l homme
          ru | государств-членов; «права» | государств-членов права
          zh | 大会2030年议程A/RES/69 | 大 会 2030 年 议 程 A RES 69
          ar | حقوق الإنسان، والدول | حقوق الإنسان والدول
          """)
  void findsTheWordsOfALanguage(String language, String text, String words) {
    assertThat(WordTokenizer.forLanguage(language).words(text).stream().map(word -> word.in(text)))
        .containsExactly(words.split(" "));
  }

  @Test
  void takesAnyText() {
    WordTokenizer tokenizer = WordTokenizer.forLanguage("xx");
    assertThat(tokenizer.words("")).isEmpty();
    assertThat(tokenizer.words("\uD800 😀 \uDC00 ’’ -- \u0000")).isEmpty();
    assertThat(tokenizer.words("𠀀a")).containsExactly(new Word(0, 2), new Word(2, 3));
    assertThat(tokenizer.words("x".repeat(100_000))).containsExactly(new Word(0, 100_000));
  }

  @Test
  void aWordIsNeverEmpty() {
    assertThatThrownBy(() -> new Word(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
