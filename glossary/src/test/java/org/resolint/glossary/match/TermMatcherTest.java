package org.resolint.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolint.glossary.AdministrativeStatus.ADMITTED;
import static org.resolint.glossary.AdministrativeStatus.DEPRECATED;
import static org.resolint.glossary.AdministrativeStatus.PREFERRED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

final class TermMatcherTest {

  private static Concept concept(String id, Term... terms) {
    return Concept.of(id, ConceptKind.TERM, Arrays.asList(terms));
  }

  private static Term term(String text, AdministrativeStatus status) {
    return Term.of("xx", text, status);
  }

  private static Term term(String text) {
    return term(text, PREFERRED);
  }

  private static TermMatcher matcher(Analyzer analyzer, Concept... concepts) {
    return TermMatcher.of(Termbase.of(Arrays.asList(concepts)), "xx", analyzer);
  }

  /** What a matcher finds, as "text=concept" with a mark for what is shielded. */
  private static List<String> found(TermMatcher matcher, String text) {
    return matcher.find(text).stream()
        .map(
            at ->
                text.substring(at.start(), at.end())
                    + "="
                    + at.concept().id()
                    + (at.shielded() ? " (shielded)" : ""))
        .toList();
  }

  @Test
  void findsATermAcrossALineEnd() {
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("trade", term("fair trade")));

    assertThat(found(matcher, "for fair\n  trade and Fair Trade"))
        .containsExactly("fair\n  trade=trade", "Fair Trade=trade");
  }

  @Test
  void doesNotRunAcrossTheEndOfASentenceOrClause() {
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("trade", term("fair trade")));

    for (String mark : List.of(".", ";", ":", "!", "?", "。", "；", "：", "؛", ",", "،", "、")) {
      assertThat(found(matcher, "is fair" + mark + " trade goes on")).as(mark).isEmpty();
    }
    assertThat(found(matcher, "is “fair” trade")).hasSize(1);
  }

  @Test
  void findsATermWithACommaWhereTheTextHasOneToo() {
    TermMatcher matcher =
        matcher(TableAnalyzer.plain(), concept("hunger", term("hunger, thirst and want")));

    assertThat(found(matcher, "of hunger, thirst and want")).hasSize(1);
    assertThat(found(matcher, "of hunger. Thirst and want")).isEmpty();
  }

  @Test
  void findsInflectedFormsWhoseLemmasMeet() {
    TableAnalyzer analyzer =
        new TableAnalyzer(
            Map.of(
                "рек", List.of("река"),
                "реки", List.of("река"),
                "чистых", List.of("чистый"),
                "чистые", List.of("чистый"),
                "стали", List.of("сталь", "стать")));
    TermMatcher matcher =
        matcher(analyzer, concept("rivers", term("чистые реки")), concept("steel", term("сталь")));

    assertThat(found(matcher, "охрана чистых рек стали"))
        .containsExactly("чистых рек=rivers", "стали=steel");
    assertThat(found(matcher, "стать река")).isEmpty();
  }

  @Test
  void tellsTermsApartWhoseWordsShareOnlySomeLemmas() {
    TableAnalyzer analyzer =
        new TableAnalyzer(
            Map.of("a1", List.of("p", "q"), "a2", List.of("q", "r"), "a3", List.of("r")));
    TermMatcher matcher =
        matcher(analyzer, concept("one", term("a1 bb")), concept("two", term("a2 cc")));

    assertThat(found(matcher, "a1 bb a2 bb")).containsExactly("a1 bb=one", "a2 bb=one");
    assertThat(found(matcher, "a3 cc a3 bb")).containsExactly("a3 cc=two");
  }

  @Test
  void takesTheLongestOfTheTermsThatStartTogether() {
    TermMatcher matcher =
        matcher(
            TableAnalyzer.plain(),
            concept("water", term("water")),
            concept("right", term("water right")),
            concept("holder", term("water right holder association")));

    assertThat(found(matcher, "each water right holder has water"))
        .containsExactly("water right=right", "water=water");
  }

  @Test
  void takesTheTermThatStartsFirstWhereTwoOverlap() {
    TermMatcher matcher =
        matcher(
            TableAnalyzer.plain(), concept("ab", term("aa bb")), concept("bcd", term("bb cc dd")));

    assertThat(found(matcher, "aa bb cc dd")).containsExactly("aa bb=ab");
  }

  @Test
  void givesEveryConceptThatARenderingMayStandFor() {
    TermMatcher matcher =
        matcher(
            TableAnalyzer.plain(),
            concept("bodies", term("instances")),
            concept("forums", term("instances", ADMITTED)));

    TermOccurrence occurrence = matcher.find("les instances").get(0);

    assertThat(occurrence.candidates())
        .extracting(candidate -> candidate.concept().id())
        .containsExactly("bodies", "forums");
  }

  @Test
  void putsTheTermThatStandsAsItIsBeforeAnInflectedOne() {
    TableAnalyzer analyzer =
        new TableAnalyzer(Map.of("goals", List.of("goal"), "goal", List.of("goal")));
    TermMatcher matcher =
        matcher(analyzer, concept("singular", term("goal")), concept("plural", term("goals")));

    assertThat(found(matcher, "the goals")).containsExactly("goals=plural");
    assertThat(found(matcher, "the goal")).containsExactly("goal=singular");
  }

  @Test
  void marksWhatStandsInsideAShield() {
    Concept rights =
        new Concept(
            "rights",
            ConceptKind.TERM,
            "",
            "",
            "",
            List.of(term("old rights", DEPRECATED), term("new rights")),
            List.of(new Shield("Council of old rights", "xx", Capitals.FREE)));
    TermMatcher matcher = matcher(TableAnalyzer.plain(), rights);
    String text = "the Council of Old Rights and old rights";

    assertThat(found(matcher, text))
        .containsExactly("Old Rights=rights (shielded)", "old rights=rights");
    assertThat(matcher.find(text))
        .extracting(occurrence -> occurrence.isDiscouraged(null, null))
        .containsExactly(false, true);
  }

  @Test
  void letsAProperNameStandForItselfAndShieldWhatIsInside() {
    Concept name = Concept.of("council", ConceptKind.PROPER_NAME, List.of(term("Council of old")));
    TermMatcher matcher =
        matcher(TableAnalyzer.plain(), name, concept("old", term("of old wine", DEPRECATED)));

    assertThat(found(matcher, "the Council of old wine")).containsExactly("Council of old=council");
    assertThat(matcher.find("a cask of old wine").get(0).isDiscouraged(null, null)).isTrue();
  }

  @Test
  void keepsAShieldInForceWhereATermBeforeItOverlapsIt() {
    Concept old =
        new Concept(
            "old",
            ConceptKind.TERM,
            "",
            "",
            "",
            List.of(term("dd", DEPRECATED)),
            List.of(new Shield("bb cc dd", "xx", Capitals.FREE)));
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("ab", term("aa bb")), old);

    assertThat(found(matcher, "aa bb cc dd")).containsExactly("aa bb=ab", "dd=old (shielded)");
  }

  @Test
  void asksForCapitalsOnlyWhereTheEntryDoes() {
    Term charter =
        new Term(
            "the Charter", "xx", PREFERRED, Scope.EVERYWHERE, null, Capitals.REQUIRED, "", "", 0);
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("charter", charter));

    assertThat(found(matcher, "The Charter, the charter, THE CHARTER"))
        .containsExactly("The Charter=charter", "THE CHARTER=charter");
  }

  @Test
  void matchesIdeographByIdeograph() {
    TermMatcher matcher =
        matcher(
            TableAnalyzer.plain(),
            concept("states", term("会员国")),
            concept("assembly", term("大会")),
            concept("cooperation", term("加强…合作")));

    assertThat(found(matcher, "大会促请各会员国加强在此领域的国际合作。合作"))
        .containsExactly("大会=assembly", "会员国=states", "加强在此领域的国际合作=cooperation");
  }

  @Test
  void bridgesAGapOfEightWordsAndNoMore() {
    TermMatcher matcher =
        matcher(TableAnalyzer.plain(), concept("bodies", term("bodies … for rights")));

    assertThat(found(matcher, "bodies for rights")).hasSize(1);
    assertThat(found(matcher, "bodies 1 2 3, 4 5 6 7 8 for rights")).hasSize(1);
    assertThat(found(matcher, "bodies 1 2 3 4 5 6 7 8 9 for rights")).isEmpty();
    assertThat(found(matcher, "bodies there are. They stand for rights")).isEmpty();
  }

  @Test
  void giveOneCandidateWhereAGapCanBeCrossedInTwoWays() {
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("twice", term("aa … bb … cc")));

    List<TermOccurrence> found = matcher.find("aa bb 1 bb 2 cc");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).candidates()).hasSize(1);
  }

  @Test
  void findsNothingWithoutTermsOrText() {
    assertThat(matcher(TableAnalyzer.plain()).find("some words")).isEmpty();
    assertThat(matcher(TableAnalyzer.plain(), concept("a", term("aa"))).find("")).isEmpty();
    assertThat(matcher(TableAnalyzer.plain(), concept("a", term("…—"))).find("some words"))
        .isEmpty();
  }

  @Test
  void knowsOnlyTheTermsOfItsLanguage() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("a", Term.of("yy", "other", PREFERRED)),
                concept("b", Term.of("xx-Latn", "own", PREFERRED))));
    TermMatcher matcher = TermMatcher.of(termbase, "xx-Cyrl", TableAnalyzer.plain());

    assertThat(found(matcher, "other own")).containsExactly("own=b");
  }

  @Test
  void givesOffsetsInUtf16Units() {
    TermMatcher matcher = matcher(TableAnalyzer.plain(), concept("a", term("aa")));

    TermOccurrence occurrence = matcher.find("😀 aa").get(0);

    assertThat(occurrence.start()).isEqualTo(3);
    assertThat(occurrence.end()).isEqualTo(5);
  }
}
