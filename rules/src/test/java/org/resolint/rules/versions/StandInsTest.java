package org.resolint.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.ShippedTermbase;

final class StandInsTest {
  private final Termbase termbase = ShippedTermbase.load();
  private final StandIns standIns = StandIns.read();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void standForConceptsOfTheShippedTermbase(String language) {
    List<String> ids =
        standIns.forLanguage(language).concepts().stream()
            .map(Concept::id)
            .filter(id -> !id.equals(StandIns.BODY))
            .toList();

    assertThat(ids).isNotEmpty().allMatch(id -> termbase.concept(id).isPresent());
    assertThat(standIns.bodies()).allMatch(id -> termbase.concept(id).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void areNoTermsOfTheirConcepts(String language) {
    for (Concept concept : standIns.forLanguage(language).concepts()) {
      List<String> terms =
          termbase.concept(concept.id()).stream()
              .flatMap(known -> known.terms(language).stream())
              .map(Term::text)
              .toList();

      assertThat(concept.terms(language))
          .as(concept.id())
          .noneMatch(term -> terms.contains(term.text()));
    }
  }
}
