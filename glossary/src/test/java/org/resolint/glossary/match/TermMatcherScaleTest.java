package org.resolint.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

final class TermMatcherScaleTest {

  @Test
  void findsEveryOneOfAHundredThousandTermsAndNoOther() {
    Random random = new Random(7);
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String text = "t" + i + " w" + random.nextInt(5_000) + " w" + random.nextInt(5_000);
      Term term = Term.of("xx", text, AdministrativeStatus.PREFERRED);
      concepts.add(Concept.of("c" + i, ConceptKind.TERM, List.of(term)));
    }
    TermMatcher matcher = TermMatcher.of(Termbase.of(concepts), "xx", TableAnalyzer.plain());

    StringBuilder text = new StringBuilder();
    concepts.forEach(concept -> text.append(concept.terms().get(0).text()).append(" other "));

    assertThat(matcher.find(text))
        .extracting(occurrence -> occurrence.concept().id())
        .containsExactlyElementsOf(concepts.stream().map(Concept::id).toList());
  }

  @Test
  void isNotHeldUpByATextThatAlmostMatchesEverywhere() {
    Concept gaps =
        Concept.of(
            "gaps",
            ConceptKind.TERM,
            List.of(Term.of("xx", "aa … aa … aa … zz", AdministrativeStatus.PREFERRED)));
    TermMatcher matcher = TermMatcher.of(Termbase.of(List.of(gaps)), "xx", TableAnalyzer.plain());

    assertThat(matcher.find("aa ".repeat(20_000))).isEmpty();
  }
}
