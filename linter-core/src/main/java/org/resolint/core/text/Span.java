package org.resolint.core.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of UTF-16 offsets into a {@link Source}.
 *
 * @param start the offset of the first code unit
 * @param end the offset after the last code unit, never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the range is negative or runs backwards
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the spans share a code unit, or are the same empty place. */
  public boolean overlaps(Span other) {
    return (start < other.end && other.start < end) || equals(other);
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  // Written out, because what a record is given costs milliseconds at its first use.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
