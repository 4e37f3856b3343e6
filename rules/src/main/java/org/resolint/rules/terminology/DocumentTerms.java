package org.resolint.rules.terminology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.text.AdoptionDay;

/**
 * How one text names the concepts that have several names. Its strings are those of the termbase.
 *
 * @param organ the body, or null
 * @param day the day of adoption, or null
 * @param uses the names, in order of their first places
 */
record DocumentTerms(@Nullable String organ, @Nullable LocalDate day, List<Use> uses) {

  /**
   * A name in use.
   *
   * @param concept the id of the concept
   * @param term the name
   * @param count how often it stands in the text
   * @param first where it stands first
   */
  record Use(String concept, Term term, int count, Span first) {}

  /** Copies the list. */
  DocumentTerms {
    uses = List.copyOf(uses);
  }

  /** The names that a resolution uses by choice, whatever its body and day demand left out. */
  static DocumentTerms of(RuleContext context, TermFinder finder) {
    Map<Term, Use> uses = new LinkedHashMap<>();
    String organ = context.resolution().identity().organ();
    LocalDate day = AdoptionDay.of(context);
    for (TermHit hit : RenderedTerms.in(context, finder)) {
      Term term = hit.occurrence().term();
      if (isChoice(hit, context.language()) && !isDemanded(term, organ, day)) {
        uses.merge(
            term,
            new Use(hit.occurrence().concept().id(), term, 1, hit.span()),
            (known, another) -> new Use(known.concept(), term, known.count() + 1, known.first()));
      }
    }
    return new DocumentTerms(organ, day, new ArrayList<>(uses.values()));
  }

  private static boolean isChoice(TermHit hit, String language) {
    return hit.occurrence().concept().kind() == ConceptKind.TERM
        && hit.occurrence().concept().terms(language).size() > 1;
  }

  /** Whether the termbase prefers the name in some texts only, of which this is one. */
  private static boolean isDemanded(Term term, @Nullable String organ, @Nullable LocalDate day) {
    return !term.scope().equals(Scope.EVERYWHERE)
        && term.statusFor(organ, day) == AdministrativeStatus.PREFERRED;
  }

  /** Whether this text might have used a name. */
  boolean admits(Term term) {
    return !term.statusFor(organ, day).isDiscouraged();
  }
}
