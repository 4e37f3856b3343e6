package org.resolint.glossary.match;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.TextPlace;

/**
 * A place where a term stands.
 *
 * @param start UTF-16 offset into the text that was searched
 * @param end exclusive UTF-16 offset
 * @param candidates what the words may name, never empty: those whose text stands there as it is
 *     before those that are inflected, each group in the order of the termbase
 * @param shielded whether the place lies inside a name, where a term is not to be judged
 */
public record TermOccurrence(int start, int end, List<Candidate> candidates, boolean shielded) {

  /** One reading of a place. */
  public record Candidate(Concept concept, Term term) {}

  public TermOccurrence {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("an occurrence is one of some term");
    }
  }

  /** The concept of the first candidate. */
  public Concept concept() {
    return candidates.get(0).concept();
  }

  /** The term of the first candidate. */
  public Term term() {
    return candidates.get(0).term();
  }

  /** Whether another term should stand here, in the body of a text; see the other method. */
  public boolean isDiscouraged(@Nullable String organ, @Nullable LocalDate date) {
    return isDiscouraged(organ, date, TextPlace.BODY);
  }

  /**
   * Whether another term should stand here: every candidate is deprecated or superseded in a text
   * of this organ and day, and no name shields it.
   *
   * @param organ null if unknown
   * @param date null if unknown
   * @param place where in the text
   */
  public boolean isDiscouraged(@Nullable String organ, @Nullable LocalDate date, TextPlace place) {
    if (shielded) {
      return false;
    }
    for (Candidate candidate : candidates) {
      if (!candidate.term().statusFor(organ, date, place).isDiscouraged()) {
        return false;
      }
    }
    return true;
  }
}
