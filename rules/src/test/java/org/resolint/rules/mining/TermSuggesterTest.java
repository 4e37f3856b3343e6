package org.resolint.rules.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

class TermSuggesterTest {
  private static final Termbase NOTHING = Termbase.of(List.of());
  private static final MiningLimits LIMITS = new MiningLimits(3, 50);

  /** Made up: four sentences on rivers among four on other things. */
  private static final List<ParallelPassage> RIVERS =
      List.of(
          row(
              "The river basin commission shall meet each spring.",
              "La commission du bassin fluvial se réunit chaque printemps.",
              "Комиссия речного бассейна собирается каждую весну.",
              "河流流域委员会每年春季开会。"),
          row(
              "Farmers near the lake asked for help.",
              "Les agriculteurs proches du lac ont sollicité une aide.",
              "Фермеры у озера попросили помощи.",
              "湖边的农民请求帮助。"),
          row(
              "A small river basin needs a plan; river basins differ.",
              "Un petit bassin fluvial exige un plan ; les bassins fluviaux diffèrent.",
              "Малому речному бассейну нужен план; речные бассейны различны.",
              "小河流流域需要规划。"),
          row(
              "Schools were opened in two towns.",
              "Des écoles ont ouvert dans deux villes.",
              "Школы открылись в двух городах.",
              "两个城镇开办了学校。"),
          row(
              "Water from the river basin is shared.",
              "Les eaux du bassin fluvial sont partagées.",
              "Воды речного бассейна делятся.",
              "共享河流流域的水。"),
          row(
              "Bridges were repaired quickly.",
              "Les ponts furent vite réparés.",
              "Мосты быстро починили.",
              "桥梁很快修好。"),
          row(
              "Boats cross the River Basin daily.",
              "Des bateaux traversent le bassin fluvial chaque jour.",
              "Лодки ежедневно пересекают речной бассейн.",
              "船只每天穿越河流流域。"));

  private static ParallelPassage row(String english, String french, String russian, String zh) {
    return new ParallelPassage(Map.of("en", english, "fr", french, "ru", russian, "zh", zh));
  }

  private static List<Suggestion> suggest(
      List<ParallelPassage> passages, String from, String... to) {
    return new TermSuggester(passages, from, LIMITS).suggest(Set.of(to), NOTHING);
  }

  @Test
  void the_renderings_of_a_recurring_term_are_found_in_every_language() {
    Suggestion first = suggest(RIVERS, "en", "fr", "ru", "zh").get(0);
    assertThat(first.term().text()).isEqualTo("river basin");
    assertThat(first.term().count()).isEqualTo(5);
    assertThat(first.renderings().get("fr").text()).isEqualTo("bassin fluvial");
    assertThat(first.renderings().get("ru").text()).isEqualTo("речного бассейна");
    assertThat(first.renderings().get("zh").text()).isEqualTo("河流流域");
    assertThat(first.example()).isEqualTo("The river basin commission shall meet each spring");
  }

  @Test
  void any_language_may_be_the_one_that_terms_are_taken_from() {
    Suggestion first = suggest(RIVERS, "ru", "en").get(0);
    assertThat(first.term().text()).isEqualTo("речного бассейна");
    assertThat(first.renderings().get("en").text()).isEqualTo("river basin");
  }

  @Test
  void one_language_alone_gives_terms_of_several_words() {
    List<Suggestion> alone = suggest(RIVERS, "fr");
    assertThat(alone).extracting(found -> found.term().text()).containsExactly("bassin fluvial");
    assertThat(alone.get(0).renderings()).isEmpty();
  }

  @Test
  void what_a_termbase_has_is_left_out_in_any_form() {
    Termbase known =
        Termbase.of(
            List.of(
                Concept.of(
                    "catchment",
                    ConceptKind.TERM,
                    List.of(Term.of("en", "river basins", AdministrativeStatus.PREFERRED)))));
    assertThat(new TermSuggester(RIVERS, "en", LIMITS).suggest(Set.of("fr"), known))
        .noneMatch(found -> found.term().text().equals("river basin"));
  }

  @Test
  void no_rendering_is_given_to_two_terms() {
    List<String> renderings =
        suggest(RIVERS, "en", "fr").stream()
            .map(found -> found.renderings().get("fr").text())
            .toList();
    assertThat(renderings).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(suggest(List.of(), "en", "fr")).isEmpty();
    assertThat(suggest(List.of(row("", "", "", "")), "en", "fr")).isEmpty();
    assertThat(suggest(List.of(row("... 12 --", "«»", "3.", "。")), "en", "fr", "zh")).isEmpty();
  }

  @Test
  void a_language_without_dictionaries_is_mined_by_its_letters() {
    List<ParallelPassage> passages = new ArrayList<>();
    for (String word : List.of("eins", "zwei", "drei")) {
      passages.add(new ParallelPassage(Map.of("xx", "der grosse Fluss " + word + ".")));
    }
    assertThat(suggest(passages, "xx").get(0).term().text()).isEqualTo("grosse Fluss");
  }

  @Test
  void a_huge_line_is_mined_in_time_that_grows_with_its_length() {
    String words = "reed bed water ".repeat(100_000);
    String letters = "x".repeat(300_000);
    List<ParallelPassage> passages =
        List.of(
            row(words, words, letters, "河流".repeat(100_000)),
            row(words, words, letters, "河流".repeat(100_000)));
    assertThat(suggest(passages, "en", "fr", "ru", "zh")).allMatch(f -> f.example().length() < 400);
  }

  @Test
  void the_same_passages_give_the_same_termbase() {
    Termbase first = SuggestedTermbase.of(suggest(RIVERS, "en", "fr", "ru"), NOTHING);
    Termbase second = SuggestedTermbase.of(suggest(RIVERS, "en", "fr", "ru"), NOTHING);
    assertThat(List.copyOf(first.concepts())).isEqualTo(List.copyOf(second.concepts()));
  }

  @Test
  void a_suggestion_becomes_an_admitted_concept_with_an_id_of_its_own() {
    Suggestion suggestion =
        new Suggestion(
            "fr",
            new Suggestion.Found("bassin fluvial", 4),
            Map.of("en", new Suggestion.Found("River Basin", 5)),
            "Le bassin fluvial est petit");
    Termbase known =
        Termbase.of(
            List.of(
                Concept.of(
                    "river-basin",
                    ConceptKind.TERM,
                    List.of(Term.of("en", "catchment", AdministrativeStatus.PREFERRED)))));
    Concept concept = SuggestedTermbase.of(List.of(suggestion), known).concepts().iterator().next();
    assertThat(concept.id()).isEqualTo("river-basin-2");
    assertThat(concept.note()).isEqualTo("Le bassin fluvial est petit");
    assertThat(concept.terms())
        .allMatch(term -> term.status() == AdministrativeStatus.ADMITTED)
        .extracting(Term::count)
        .containsExactly(4, 5);
  }

  @Test
  void sequences_that_occur_independently_are_not_associated() {
    assertThat(new Association(2, 4, 4, 8).logLikelihood()).isLessThan(1e-9);
    assertThat(new Association(4, 4, 4, 8).dice()).isEqualTo(1);
    assertThat(new Association(4, 4, 4, 8).logLikelihood())
        .isGreaterThan(new Association(3, 4, 4, 8).logLikelihood());
  }
}
