package org.resolint.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar"})
  void everyModelIsADictionaryWordAndEveryWordIsKnown(String language) throws IOException {
    LexiconProfile profile = LexiconProfile.read(language).orElseThrow();
    Dictionaries dictionaries = new Dictionaries(profile);
    Lexicon lexicon = new Lexicons().forLanguage(language).orElseThrow();
    assertThat(lines(language))
        .filteredOn(line -> line.contains("<"))
        .allSatisfy(
            line -> {
              String[] pair = line.split(" < ");
              assertThat(dictionaries.spell(pair[1])).as(pair[1]).isTrue();
              assertThat(lexicon.knows(pair[0])).as(pair[0]).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar"})
  void noWordIsListedTwice(String language) throws IOException {
    assertThat(lines(language)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"инклюзивности", "инклюзивностью", "Инклюзивность"})
  void aWordInflectsLikeItsModel(String form) {
    Lexicon russian = new Lexicons().forLanguage("ru").orElseThrow();
    assertThat(russian.knows(form)).isTrue();
    assertThat(russian.lemmas(form)).isEqualTo(Set.of("инклюзивность"));
  }

  private static List<String> lines(String language) throws IOException {
    String name = "known-words." + language + ".txt";
    try (InputStream in = Objects.requireNonNull(KnownWords.class.getResourceAsStream(name))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
