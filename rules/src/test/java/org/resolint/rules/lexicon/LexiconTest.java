package org.resolint.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicons LEXICONS = new Lexicons();

  private static Lexicon lexicon(String language) {
    return LEXICONS.forLanguage(language).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | Reaffirming recalling GUIDED programme cooperation organization analyse labour Monday
          en | good-neighbourliness non-politicization people-centred sub-Saharan country's countries' Subcommission
          en | decision-making peacekeeping multi-stakeholder don’t 53rd COVID-19 a Женева
          fr | Assemblée l'Assemblée l’Assemblée d'États qu'elle jusqu’ici aujourd'hui ÉTATS pernicieux
          fr | Réaffirmant peut-être sous-régional vis-à-vis l’ d'autodétermination
          es | Asamblea período aprobó promoverlas democráticamente Estados Miembros género
          ru | государств-членов межцивилизационный признает признаёт трёхсторонним трехсторонним РОССИЯ
          ru | неполитизации инклюзивности взаимодополняемости неизбирательности социально-экономических
          ar | حقوق الإنسان والدول قرارها للجنة بالحقوق وبحقوقهم الجمعية العامة
          """)
  void knowsWordsAsRunningTextWritesThem(String language, String words) {
    assertThat(words.split(" "))
        .allSatisfy(w -> assertThat(lexicon(language).knows(w)).as(w).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | labor reafirming goverment good-neighbourlness non-politicisaton monday
          fr | perniciox l'Assenblée d’Étas developpement aujourdhui peut-êttre
          es | desarollo Asanblea democraticamente derehcos
          ru | госудрств-членов межцивилизацинный реализацыя осуществлене прaва
          ar | حققوق الإنسسان
          """)
  void doesNotKnowMisspeltWords(String language, String words) {
    assertThat(words.split(" "))
        .allSatisfy(w -> assertThat(lexicon(language).knows(w)).as(w).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ru | право | право права прав правам правами правах Права
          ru | человек | человек человека человеку человеком
          ru | государство-член | государство-член государства-члена государствами-членами государств-членов
          ru | неполитизация | неполитизация неполитизации
          fr | droit | droit droits Droits DROITS
          fr | homme | l'homme l’homme hommes
          fr | état | État États d'États
          en | state | State States state's
          en | country | country countries countries'
          es | derecho | derecho derechos Derechos
          es | estado | Estado Estados
          ar | حقوق | حقوق الحقوق وحقوقهم
          """)
  void formsOfOneWordShareALemma(String language, String lemma, String forms) {
    assertThat(forms.split(" "))
        .allSatisfy(w -> assertThat(lexicon(language).lemmas(w)).as(w).contains(lemma));
  }

  @Test
  void verbReadingsGiveWayToNominalOnes() {
    assertThat(lexicon("en").lemmas("stated")).doesNotContain("state");
    assertThat(lexicon("es").lemmas("Estado")).doesNotContain("estar");
  }

  @Test
  void anUnknownWordIsItsOwnLemma() {
    assertThat(lexicon("fr").lemmas("Xyzzyque")).isEqualTo(Set.of("xyzzyque"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | perniciox | pernicieux
          fr | l’Assenblée | l'Assemblée
          fr | DEVELOPPEMENT | DÉVELOPPEMENT
          en | goverment | government
          en | Reafirming | Reaffirming
          en | good-neighbourlness | good-neighbourliness
          en | governrnent | government
          es | desarollo | desarrollo
          es | desiciones | decisiones
          ru | осущствление | осуществление
          ru | госудрств-членов | государств-членов
          """)
  void suggestsTheRightWordFirst(String language, String wrong, String right) {
    assertThat(lexicon(language).suggest(wrong, 3)).first().isEqualTo(right);
  }

  @Test
  void theDocumentsOwnWordsAreSuggestedFirst() {
    assertThat(lexicon("en").suggest("rightz", 1, Map.of("rights", 40))).containsExactly("rights");
    assertThat(lexicon("en").suggest("stateb", 1, Map.of("stated", 9))).containsExactly("stated");
    assertThat(lexicon("en").suggest("stateb", 1, Map.of("states", 9))).containsExactly("states");
  }

  @Test
  void aWordThatFitsItsPlaceIsSuggestedFirst() {
    assertThat(lexicon("fr").suggest("modèes", 3)).first().isEqualTo("modes");
    assertThat(
            lexicon("fr").suggest("modèes", 3, Map.of(), word -> word.equals("modèles") ? 0.6 : 0))
        .first()
        .isEqualTo("modèles");
  }

  @Test
  void aLimitBelowOneGivesNothing() {
    assertThat(lexicon("en").suggest("goverment", 0)).isEmpty();
    assertThat(lexicon("en").suggest("goverment", -1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ru | осуществление | реализации | осуществления
          ru | осуществление | Реализацией | Осуществлением
          ru | государство | странами | государствами
          fr | homme | femmes | hommes
          fr | national | mondiale | nationale
          fr | heureux | grands | heureux
          en | country | states | countries
          en | state | countries | states
          es | derecho | leyes | derechos
          """)
  void inflectsALemmaLikeAnotherWord(String language, String lemma, String form, String inflected) {
    assertThat(lexicon(language).inflectLike(lemma, form)).contains(inflected);
  }

  @Test
  void whatNoDictionaryHoldsIsNotInflected() {
    assertThat(lexicon("ru").inflectLike("осуществление", "абвгд")).isEmpty();
    assertThat(lexicon("ru").inflectLike("абвгд", "реализации")).isEmpty();
    assertThat(lexicon("ar").inflectLike("قرار", "حقوق")).isEmpty();
  }

  @Test
  void chineseNeedsNoLexiconAndOddCodesHaveNone() {
    assertThat(List.of("zh", "xx", "", "../en", "EN", "tlh"))
        .allSatisfy(code -> assertThat(LEXICONS.forLanguage(code)).isEmpty());
  }

  @Test
  void hostileWordsAreTakenAsTheyCome() {
    List<String> hostile =
        List.of(
            "",
            " ",
            "-",
            "--",
            "'",
            "’",
            "l'",
            "l’",
            "-a-",
            "'s",
            "\uD800",
            "a\uDC00b",
            "12",
            "😀",
            "a😀b",
            "\u0000",
            "a_b",
            "+",
            "a+b",
            "_",
            "حق\u064B",
            "x".repeat(100_000),
            "а-".repeat(50_000),
            "l'".repeat(1_000),
            "é".repeat(64),
            "\u0301\u0301",
            "ﬁ",
            "İ",
            "ß",
            "\u00AD".repeat(70));
    for (String language : List.of("en", "fr", "es", "ru", "ar")) {
      for (String word : hostile) {
        Lexicon lexicon = lexicon(language);
        lexicon.knows(word);
        assertThat(lexicon.lemmas(word)).isNotEmpty();
        assertThat(lexicon.suggest(word, 3)).hasSizeLessThanOrEqualTo(3);
        lexicon.inflectLike(word, word);
      }
    }
    assertThat(lexicon("en").knows("x".repeat(100_000))).isFalse();
    assertThat(lexicon("en").knows("")).isTrue();
  }

  @Test
  void manyThreadsShareALexicon() {
    List<String> words =
        List.of(
            "Assemblée", "perniciox", "l’Assenblée", "droits", "États", "développement", "xyzzy");
    Lexicon alone = new Lexicons().forLanguage("fr").orElseThrow();
    List<String> expected = words.stream().map(w -> verdict(alone, w)).toList();
    Lexicon shared = new Lexicons().forLanguage("fr").orElseThrow();
    String[] verdicts = new String[700];
    Arrays.parallelSetAll(verdicts, i -> verdict(shared, words.get(i % words.size())));
    for (int i = 0; i < verdicts.length; i++) {
      assertThat(verdicts[i]).isEqualTo(expected.get(i % words.size()));
    }
  }

  private static String verdict(Lexicon lexicon, String word) {
    return lexicon.knows(word) + " " + lexicon.lemmas(word) + " " + lexicon.suggest(word, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ابلسيطة", "القانونةي", "االتمييز", "الأوات"})
  void arabicWordsThatNoAffixRuleMakesAreUnknown(String word) {
    assertThat(new Lexicons().forLanguage("ar").orElseThrow().knows(word)).isFalse();
  }

  @Test
  void anUncommonWordMayBeASlipForACommonOne() {
    Lexicon spanish = new Lexicons().forLanguage("es").orElseThrow();
    assertThat(spanish.slip("sorbe")).contains("sobre");
    assertThat(spanish.slip("sobre")).isEmpty();
    assertThat(spanish.slip("faro")).isEmpty();
  }
}
