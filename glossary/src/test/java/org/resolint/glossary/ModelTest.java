package org.resolint.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolint.glossary.AdministrativeStatus.ADMITTED;
import static org.resolint.glossary.AdministrativeStatus.DEPRECATED;
import static org.resolint.glossary.AdministrativeStatus.PREFERRED;
import static org.resolint.glossary.TextPlace.FOOTNOTE;
import static org.resolint.glossary.TextPlace.QUOTATION;
import static org.resolint.glossary.TextPlace.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModelTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2009, 12, 31);

  private static Concept concept(String id, String text) {
    return Concept.of(id, ConceptKind.TERM, List.of(Term.of("en", text, PREFERRED)));
  }

  @Test
  void aScopeCoversItsFirstAndItsLastDay() {
    Scope scope = new Scope(Set.of(), FIRST, LAST);

    assertThat(scope.covers(null, FIRST)).isTrue();
    assertThat(scope.covers(null, LAST)).isTrue();
    assertThat(scope.covers(null, FIRST.minusDays(1))).isFalse();
    assertThat(scope.covers(null, LAST.plusDays(1))).isFalse();
  }

  @Test
  void anUnknownDayIsToday() {
    assertThat(new Scope(Set.of(), FIRST, null).covers(null, null)).isTrue();
    assertThat(new Scope(Set.of(), null, LAST).covers(null, null)).isFalse();
  }

  @Test
  void anUnknownOrganIsOutsideOfAScopeThatNamesOrgans() {
    Scope scope = new Scope(Set.of("general-assembly"), null, null);

    assertThat(scope.covers("general-assembly", null)).isTrue();
    assertThat(scope.covers("security-council", null)).isFalse();
    assertThat(scope.covers(null, null)).isFalse();
    assertThat(Scope.EVERYWHERE.covers(null, null)).isTrue();
  }

  @Test
  void scopesOverlapWhereOrgansAndDaysDo() {
    Scope early = new Scope(Set.of("a", "b"), null, LAST);
    Scope late = new Scope(Set.of("b"), LAST.plusDays(1), null);
    Scope other = new Scope(Set.of("c"), FIRST, null);

    assertThat(early.overlaps(late)).isFalse();
    assertThat(early.overlaps(other)).isFalse();
    assertThat(early.overlaps(Scope.EVERYWHERE)).isTrue();
    assertThat(Scope.EVERYWHERE.overlaps(late)).isTrue();
  }

  @Test
  void aScopeThatNamesPlacesLeavesOutTheOthers() {
    Scope notes = new Scope(Set.of(), Set.of(FOOTNOTE), null, null);
    Scope titles = new Scope(Set.of(), Set.of(TITLE, QUOTATION), null, null);

    assertThat(notes.covers(null, null, FOOTNOTE)).isTrue();
    assertThat(notes.covers(null, null)).isFalse();
    assertThat(Scope.EVERYWHERE.covers(null, null, FOOTNOTE)).isTrue();
    assertThat(notes.overlaps(titles)).isFalse();
    assertThat(notes.overlaps(Scope.EVERYWHERE)).isTrue();
  }

  @Test
  void aScopeCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new Scope(Set.of(), LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStatusTurnsIntoAdmittedOutsideOfItsScope() {
    Scope scope = new Scope(Set.of(), FIRST, null);
    Term old = new Term("old", "en", DEPRECATED, scope, null, Capitals.FREE, "", "", 0);

    assertThat(old.statusFor(null, FIRST)).isEqualTo(DEPRECATED);
    assertThat(old.statusFor(null, FIRST.minusDays(1))).isEqualTo(ADMITTED);
  }

  @Test
  void theLaterTermbaseWinsWhereTwoHoldOneConcept() {
    Termbase house = Termbase.of(List.of(concept("a", "well"), concept("b", "pump")));
    Termbase own = Termbase.of(List.of(concept("b", "tap"), concept("c", "pipe")));

    assertThat(Termbase.merge(List.of(house, own)).concepts())
        .containsExactly(concept("a", "well"), concept("b", "tap"), concept("c", "pipe"));
  }

  @Test
  void aTermbaseHoldsNoTwoConceptsOfOneId() {
    assertThatThrownBy(() -> Termbase.of(List.of(concept("a", "well"), concept("a", "tap"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two concepts have the id a");
  }

  @Test
  void languagesAreToldApartByTheirPrimarySubtagInAnyLocale() {
    assertThat(Term.primaryLanguage("ID-Latn")).isEqualTo("id");
    assertThat(concept("a", "well").preferred("EN-gb", null, null)).isPresent();
  }
}
