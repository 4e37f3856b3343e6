package org.resolint.rules.terminology;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.TermHit;

/**
 * Tells whether a term belongs to the title of a text that is older than the usage which the term
 * offends against: such a title is quoted, marks or not, as it was given.
 */
final class EarlierTitles {
  private static final String CLAUSE_ENDS = ",;:.，；：。،؛";

  private EarlierTitles() {}

  /**
   * Whether the clause of the hit begins with a citation of a text that is older.
   *
   * @param since the first day of the usage; null if it has always held
   */
  static boolean include(TermHit hit, @Nullable LocalDate since, RuleContext context) {
    if (since == null) {
      return false;
    }
    Span place = hit.span();
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      LocalDate date = citation.date();
      if (date != null
          && date.isBefore(since)
          && hit.block().paragraph().span().contains(citation.span())
          && endsBefore(citation, place)
          && isOneClause(context.source().text(between(citation, place)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsBefore(Citation citation, Span place) {
    return behind(citation) <= place.start();
  }

  private static Span between(Citation citation, Span place) {
    int clause = behind(citation);
    int term = place.start();
    return new Span(clause, term);
  }

  private static int behind(Citation citation) {
    Span date = citation.dateSpan();
    return date == null ? citation.span().end() : Math.max(date.end(), citation.span().end());
  }

  private static boolean isOneClause(String text) {
    return text.chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
  }

  /** The first day of the usage that a term of the hit offends against, or null. */
  static @Nullable LocalDate since(TermHit hit) {
    return hit.occurrence().candidates().stream()
        .map(candidate -> candidate.term().scope().validFrom())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
