package org.resolint.glossary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a term's status holds for, and the places in them.
 *
 * @param organs the organs, such as {@code general-assembly}, in order of their names; empty means
 *     every organ
 * @param places the places in a text, in their order; empty means every place
 * @param validFrom the first day of adoption it holds for; null means since ever
 * @param validUntil the last day of adoption it holds for; null means until today
 */
public record Scope(
    Set<String> organs,
    Set<TextPlace> places,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** Every organ, every place, every day. */
  public static final Scope EVERYWHERE = new Scope(Set.of(), null, null);

  public Scope {
    organs = Collections.unmodifiableSet(new TreeSet<>(organs));
    Set<TextPlace> inOrder = EnumSet.noneOf(TextPlace.class);
    inOrder.addAll(places);
    places = Collections.unmodifiableSet(inOrder);
    if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("a scope ends on " + validUntil + ", before it starts");
    }
  }

  /** A scope in all places of a text. */
  public Scope(Set<String> organs, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {
    this(organs, Set.of(), validFrom, validUntil);
  }

  /** Whether the body of a text falls into this scope; see the other method. */
  public boolean covers(@Nullable String organ, @Nullable LocalDate date) {
    return covers(organ, date, TextPlace.BODY);
  }

  /**
   * Whether a place of a text falls into this scope.
   *
   * @param organ null if unknown; an unknown organ is outside of every scope that names organs
   * @param date the day of adoption; null if unknown, which counts as today's usage: after every
   *     day that a scope names
   * @param place where in the text
   */
  public boolean covers(@Nullable String organ, @Nullable LocalDate date, TextPlace place) {
    if (!organs.isEmpty() && (organ == null || !organs.contains(organ))) {
      return false;
    }
    if (!places.isEmpty() && !places.contains(place)) {
      return false;
    }
    LocalDate day = Objects.requireNonNullElse(date, LocalDate.MAX);
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Whether some place of some text can fall into both scopes. */
  public boolean overlaps(Scope other) {
    return meet(organs, other.organs)
        && meet(places, other.places)
        && !endsBefore(other)
        && !other.endsBefore(this);
  }

  private static boolean meet(Set<?> some, Set<?> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private boolean endsBefore(Scope other) {
    return validUntil != null && other.validFrom != null && validUntil.isBefore(other.validFrom);
  }
}
