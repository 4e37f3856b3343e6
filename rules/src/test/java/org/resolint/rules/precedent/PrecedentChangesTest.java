package org.resolint.rules.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.DocumentParser;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Passage;

class PrecedentChangesTest {
  private static final String OLD =
      """
      75/900. Lighthouses

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      Bearing in mind the age of the towers on the northern coast,

      1. Urges Member States to mend their lighthouses, as appropriate;

      2. Requests the Secretary-General to count the buoys;

      3. Invites sailors to avoid rocks at night;

      4. Decides to continue its consideration of the question at its seventy-sixth session.
      """;

  private final LanguageProfiles profiles = new LanguageProfiles();
  private final DocumentParser parser = new DocumentParser(profiles, Calendars.shipped());

  @Test
  void a_text_beside_itself_is_identical() {
    assertThat(kinds(OLD)).containsOnly(ChangeKind.IDENTICAL);
  }

  @Test
  void new_numbers_dates_and_citations_are_updates() {
    String later =
        OLD.replace(
                "its resolution 70/1 of 25 September 2015",
                "its resolutions 70/1 of 25 September 2015 and 75/900 of 21 December 2020")
            .replace("seventy-sixth", "seventy-seventh");
    assertThat(kinds(later))
        .containsExactly(
            ChangeKind.UPDATED,
            ChangeKind.IDENTICAL,
            ChangeKind.IDENTICAL,
            ChangeKind.IDENTICAL,
            ChangeKind.IDENTICAL,
            ChangeKind.UPDATED);
  }

  @Test
  void other_words_are_a_rewording() {
    String later = OLD.replace("to mend their lighthouses", "to paint their lighthouses");
    assertThat(kinds(later)).contains(ChangeKind.REWORDED).doesNotContain(ChangeKind.NEW);
  }

  @Test
  void dropped_new_and_moved_paragraphs_are_told_apart() {
    String later =
        """
        76/901. Lighthouses

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,

        1. Urges Member States to mend their lighthouses, as appropriate;

        2. Invites sailors to avoid rocks at night;

        3. Welcomes the gift of forty foghorns by a museum;

        4. Requests the Secretary-General to count the buoys;

        5. Decides to continue its consideration of the question at its seventy-sixth session.
        """;
    assertThat(kinds(later))
        .containsExactlyInAnyOrder(
            ChangeKind.IDENTICAL,
            ChangeKind.DROPPED,
            ChangeKind.IDENTICAL,
            ChangeKind.IDENTICAL,
            ChangeKind.NEW,
            ChangeKind.MOVED,
            ChangeKind.IDENTICAL);
  }

  @Test
  void differences_are_told_word_by_word() {
    Change change =
        changes(OLD.replace("to count the buoys", "to count and paint the buoys")).get(3);
    assertThat(change.words()).hasSize(1);
    assertThat(words(change.later(), change.words().get(0).later())).isEqualTo("and paint");
    assertThat(change.words().get(0).earlier().length()).isZero();
  }

  @Test
  void chinese_sessions_in_words_are_updates() {
    String old = "75/900. 灯塔\n\n大会，\n\n1. 请秘书长向大会第七十六届会议提出报告。\n";
    List<Change> changes = changes(old, old.replace("七十六", "七十七"), "zh");
    assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.UPDATED);
  }

  @Test
  void an_empty_draft_drops_everything() {
    assertThat(kinds("")).containsOnly(ChangeKind.DROPPED);
  }

  private static String words(Passage passage, Span span) {
    return passage.text().substring(span.start(), span.end());
  }

  private List<ChangeKind> kinds(String later) {
    List<ChangeKind> kinds = new ArrayList<>();
    changes(later).forEach(change -> kinds.add(change.kind()));
    return kinds;
  }

  private List<Change> changes(String later) {
    return changes(OLD, later, "en");
  }

  private List<Change> changes(String earlier, String later, String language) {
    List<RuleContext> precedents = parser.parse(read("75-900.md", earlier, language), List.of());
    RuleContext draft = parser.parse(read("76-901.md", later, language), precedents).get(0);
    return draft.get(PrecedentChanges.ANALYSIS);
  }

  private Manuscript read(String name, String text, String language) {
    return new DocumentReader(profiles).read(Source.of(name, text), Optional.of(language));
  }
}
