package org.resolint.rules.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;

class KinshipTest {
  private static final TermFinder FINDER = new TermFinder(Termbase.of(List.of()), new Lexicons());

  @ParameterizedTest
  @CsvSource({
    "en, honest dialogue, honest dialogue of keepers",
    "es, jefes de faros, jefes de faros y puertos",
    "zh, 灯塔, 各灯塔",
  })
  void a_longer_form_is_akin_to_the_shorter_one_within_it(
      String language, String one, String other) {
    assertThat(akin(language, one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, reduce poverty, poverty reduction",
    "fr, renforcer la veille, renforcement de la veille",
    "fr, prioritaire, priorités",
    "es, concienciar, sensibilización",
    "ru, приоритетный, приоритеты",
  })
  void a_verb_or_an_adjective_is_akin_to_a_noun(String language, String one, String other) {
    assertThat(akin(language, one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, paix et la sécurité, paix et de la sécurité",
    "es, mujeres y las niñas, mujeres y niñas",
    "ru, государство-член, государства-члены",
    "ar, الفريق العامل, فريق عامل",
  })
  void the_same_words_in_other_forms_are_akin(String language, String one, String other) {
    assertThat(akin(language, one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, keeper of the lighthouse, lighthouse keeper",
    "en, lighthouse keeper, lighthouse warden",
    "fr, égalité des sexes, égalité entre les sexes",
    "fr, vrai phare, phare vrai",
    "es, igualdad de género, igualdad entre los géneros",
    "es, interesados, partes interesadas",
    "ru, передовая практика, передовой опыт",
    "zh, 灯塔和浮标, 灯塔及浮标",
    "zh, 专家组, 专家小组",
    "ar, المساواة بين الجنسين, المساواة الجنسانية",
  })
  void other_words_and_other_prepositions_are_a_choice(String language, String one, String other) {
    assertThat(akin(language, one, other)).isFalse();
  }

  @Test
  void the_same_words_may_be_turned() {
    Kinship english = Kinship.of(FINDER, "en");

    assertThat(
            english.isTurn(term("en", "keeper of the lighthouse"), term("en", "lighthouse keeper")))
        .isTrue();
    assertThat(english.isTurn(term("en", "lighthouse keeper"), term("en", "lighthouse warden")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, lamp inspection, lamp and tower inspection",
    "en, keepers of lamps, female keepers of their lamps",
    "en, keepers and pilots, keepers or pilots",
    "fr, gardiens et pilotes, gardiens ou pilotes",
  })
  void a_term_that_says_more_or_joins_otherwise_may_mean_another_thing(
      String language, String one, String other) {
    assertThat(differInMeaning(language, one, other)).isTrue();
    assertThat(differInMeaning(language, other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, lighthouse keeper, keeper of the lighthouse",
    "en, lighthouse keeper, lighthouse warden",
    "en, keepers, lighthouse keepers",
    "zh, 灯塔和浮标, 灯塔及浮标",
    "zh, 守灯人, 灯塔看守人",
  })
  void other_words_for_as_much_mean_the_same(String language, String one, String other) {
    assertThat(differInMeaning(language, one, other)).isFalse();
  }

  private static boolean differInMeaning(String language, String one, String other) {
    return Kinship.of(FINDER, language).differInMeaning(term(language, one), term(language, other));
  }

  private static boolean akin(String language, String one, String other) {
    return Kinship.of(FINDER, language).isBetween(term(language, one), term(language, other));
  }

  private static Term term(String language, String text) {
    return Term.of(language, text, AdministrativeStatus.ADMITTED);
  }
}
