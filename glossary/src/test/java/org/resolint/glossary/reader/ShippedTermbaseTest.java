package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

final class ShippedTermbaseTest {

  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

  private final Termbase termbase = ShippedTermbase.load();

  @Test
  void holdsWhatTheEditorsFilesHold() throws IOException {
    List<Termbase> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("terms"))) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          parts.add(TermbaseReader.yaml().read(in, file.toString()));
        }
      }
    }
    List<Concept> edited = parts.stream().flatMap(part -> part.concepts().stream()).toList();

    assertThat(termbase.concepts()).containsExactlyElementsOf(edited);
  }

  @Test
  void givesEveryConceptAPreferredTermInEnglish() {
    assertThat(termbase.concepts())
        .allMatch(concept -> concept.preferred("en", null, null).isPresent());
  }

  @Test
  void isInTheSixOfficialLanguages() {
    assertThat(termbase.languages()).isEqualTo(LANGUAGES);
  }

  @Test
  void saysWhyATermIsDiscouraged() {
    assertThat(allTerms().filter(term -> term.status().isDiscouraged()))
        .isNotEmpty()
        .noneMatch(term -> term.note().isEmpty());
  }

  @Test
  void offersAnotherTermForEveryDiscouragedOne() {
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        if (term.status().isDiscouraged()) {
          String organ = term.scope().organs().stream().findFirst().orElse(null);
          assertThat(concept.preferred(term.language(), organ, null)).as(term.text()).isPresent();
        }
      }
    }
  }

  @Test
  void hasNoShieldThatProtectsNothing() {
    for (Concept concept : termbase.concepts()) {
      for (Shield shield : concept.shields()) {
        assertThat(concept.terms(shield.language()))
            .as(shield.text())
            .anyMatch(term -> sharesItsLastWord(shield, term));
      }
    }
  }

  /** A shield may hold an inflected form, so that only words, not whole terms, can be compared. */
  private static boolean sharesItsLastWord(Shield shield, Term term) {
    String lastWord = term.text().substring(term.text().lastIndexOf(' ') + 1);
    return shield.text().toLowerCase(Locale.ROOT).contains(lastWord.toLowerCase(Locale.ROOT));
  }

  @Test
  void letsNoPreferredTermHoldADiscouragedOneUnlessItIsAName() {
    List<Term> discouraged = allTerms().filter(term -> term.status().isDiscouraged()).toList();
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() == ConceptKind.PROPER_NAME) {
        continue;
      }
      assertThat(concept.terms())
          .filteredOn(term -> term.status() == AdministrativeStatus.PREFERRED)
          .noneMatch(term -> discouraged.stream().anyMatch(bad -> holds(term, bad)));
    }
  }

  private static boolean holds(Term term, Term other) {
    return term.language().equals(other.language()) && term.text().contains(other.text());
  }

  @Test
  void bindsTheOldFrenchTermToTheGeneralAssemblySinceItsSeventySixthSession() {
    Term old =
        termbase.concept("human-rights").orElseThrow().terms("fr").stream()
            .filter(term -> term.text().equals("droits de l'homme"))
            .findFirst()
            .orElseThrow();
    LocalDate before = LocalDate.of(2021, 9, 13);
    LocalDate since = LocalDate.of(2021, 9, 14);

    assertThat(old.statusFor("general-assembly", since)).isEqualTo(AdministrativeStatus.DEPRECATED);
    assertThat(old.statusFor("general-assembly", null)).isEqualTo(AdministrativeStatus.DEPRECATED);
    assertThat(old.statusFor("general-assembly", before)).isEqualTo(AdministrativeStatus.ADMITTED);
    assertThat(old.statusFor("human-rights-council", since))
        .isEqualTo(AdministrativeStatus.ADMITTED);
    assertThat(old.statusFor(null, null)).isEqualTo(AdministrativeStatus.ADMITTED);
  }

  @Test
  void writesIdsInSmallLettersWithHyphens() {
    assertThat(termbase.concepts())
        .extracting(Concept::id)
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void givesEveryConceptAPreferredTermInEveryLanguage() {
    for (Concept concept : termbase.concepts()) {
      for (String language : LANGUAGES) {
        assertThat(concept.terms(language))
            .as("%s in %s", concept.id(), language)
            .anyMatch(term -> term.status() == AdministrativeStatus.PREFERRED);
      }
    }
  }

  @Test
  void keepsTheConceptsOfASubjectTogether() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("terms"))) {
      for (Path file : files.toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          assertThat(TermbaseReader.yaml().read(in, file.toString()).concepts())
              .as(file.toString())
              .extracting(concept -> concept.subjectField().toLowerCase(Locale.ROOT))
              .isSorted();
        }
      }
    }
  }

  /** English openings are told apart more finely than those of other languages. */
  @Test
  void givesNoTermToTwoConceptsUnlessBothSaySo() {
    Map<String, List<Term>> byText = new TreeMap<>();
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() != ConceptKind.OPENING_PHRASE) {
        for (Term term : concept.terms()) {
          String key = term.language() + " " + term.text().toLowerCase(Locale.ROOT);
          byText.computeIfAbsent(key, text -> new ArrayList<>()).add(term);
        }
      }
    }

    assertThat(byText)
        .allSatisfy(
            (text, terms) ->
                assertThat(terms.size() == 1 || terms.stream().noneMatch(t -> t.note().isEmpty()))
                    .isTrue());
  }

  private Stream<Term> allTerms() {
    return termbase.concepts().stream().flatMap(concept -> concept.terms().stream());
  }
}
