package org.resolint.glossary.match;

import java.util.List;

/**
 * The terms of a text.
 *
 * @param found those that count, in order, not overlapping
 * @param overlapped in order, those that start within one that counts: at each word the longest
 */
public record TermMatches(List<TermOccurrence> found, List<TermOccurrence> overlapped) {
  static final TermMatches NONE = new TermMatches(List.of(), List.of());

  /** Copies the lists. */
  public TermMatches {
    found = List.copyOf(found);
    overlapped = List.copyOf(overlapped);
  }
}
