package org.resolint.glossary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a term's status holds for.
 *
 * @param organs the organs, such as {@code general-assembly}, in order of their names; empty means
 *     every organ
 * @param validFrom the first day of adoption it holds for; null means since ever
 * @param validUntil the last day of adoption it holds for; null means until today
 */
public record Scope(
    Set<String> organs, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

  /** Every organ, every day. */
  public static final Scope EVERYWHERE = new Scope(Set.of(), null, null);

  public Scope {
    organs = Collections.unmodifiableSet(new TreeSet<>(organs));
    if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("a scope ends on " + validUntil + ", before it starts");
    }
  }

  /**
   * Whether a text falls into this scope.
   *
   * @param organ null if unknown; an unknown organ is outside of every scope that names organs
   * @param date the day of adoption; null if unknown, which counts as today's usage: after every
   *     day that a scope names
   */
  public boolean covers(@Nullable String organ, @Nullable LocalDate date) {
    if (!organs.isEmpty() && (organ == null || !organs.contains(organ))) {
      return false;
    }
    LocalDate day = Objects.requireNonNullElse(date, LocalDate.MAX);
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Whether some text can fall into both scopes. */
  public boolean overlaps(Scope other) {
    boolean organsMeet =
        organs.isEmpty() || other.organs.isEmpty() || !Collections.disjoint(organs, other.organs);
    return organsMeet && !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Scope other) {
    return validUntil != null && other.validFrom != null && validUntil.isBefore(other.validFrom);
  }
}
