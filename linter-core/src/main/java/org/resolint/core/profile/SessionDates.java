package org.resolint.core.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * When a session was held.
 *
 * @param spans its parts in order
 * @param highestNumber the highest number of its resolutions, 0 if unknown
 */
public record SessionDates(
    int session, List<DateSpan> spans, Evidence evidence, int highestNumber) {

  /** How well a fact is known. */
  public enum Evidence {
    /** The dates were found in a source. */
    VERIFIED,
    /** Inferred from the dates of what was adopted: the end is sure, the start is not. */
    ADOPTIONS,
    /** A convention's window, wider than the session itself. */
    RULE,
    /** General knowledge. */
    UNVERIFIED
  }

  /** Days from the first to the last, both included. */
  public record DateSpan(LocalDate first, LocalDate last) {
    /** Whether a day lies in the span. */
    public boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  public SessionDates {
    spans = List.copyOf(spans);
  }

  /** Whether the dates may be held against a text. */
  public boolean verified() {
    return evidence != Evidence.UNVERIFIED;
  }

  /** Whether a day lies in one of the parts. */
  public boolean contains(LocalDate day) {
    return spans.stream().anyMatch(span -> span.contains(day));
  }

  /** The number of days between a day and the nearest part, 0 for a day in a part. */
  public long daysFrom(LocalDate day) {
    long nearest = Long.MAX_VALUE;
    for (DateSpan span : spans) {
      long before = span.first().toEpochDay() - day.toEpochDay();
      long after = day.toEpochDay() - span.last().toEpochDay();
      nearest = Math.min(nearest, Math.max(0, Math.max(before, after)));
    }
    return nearest;
  }
}
