package org.resolint.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.rules.versions.CueWords.Cue;

final class CueWordsTest {
  @Test
  void words_are_found_whole_and_stems_with_any_ending() {
    CueWords words = words("en", "a", "no|lack*");
    assertThat(words.in("No note lacks a knot", 0))
        .containsExactly(new Cue(Set.of("a"), 0, 2), new Cue(Set.of("a"), 8, 13));
  }

  @Test
  void a_longer_phrase_hides_the_shorter_one() {
    Map<String, String> data = Map.of("a", "no", "none", "no later than");
    assertThat(CueWords.of("en", data).in("no later than noon, no", 0))
        .containsExactly(new Cue(Set.of("a"), 20, 22));
  }

  @Test
  void a_phrase_goes_over_any_white_space() {
    assertThat(words("fr", "a", "il faut").in("il\u00a0faut", 0)).hasSize(1);
  }

  @Test
  void arabic_words_may_begin_with_and() {
    assertThat(words("ar", "a", "لا").in("ولا يجوز", 0)).hasSize(1);
  }

  @Test
  void chinese_words_stand_anywhere() {
    assertThat(words("zh", "a", "必须").in("各国必须做", 0)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void every_language_has_negations_and_modals_and_numbers(String language) {
    String text =
        switch (language) {
          case "en" -> "must not three";
          case "fr" -> "il faut ne trois";
          case "es" -> "ha de no tres";
          case "ru" -> "обязан не три";
          case "zh" -> "必须、不、三";
          default -> "يجب لم ثلاثة";
        };
    List<Cue> cues = CueWords.read(language).in(text, 0);
    assertThat(cues).flatExtracting(Cue::things).contains("must", "negation", "3");
  }

  private static CueWords words(String language, String thing, String words) {
    return CueWords.of(language, Map.of(thing, words));
  }
}
