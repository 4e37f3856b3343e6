package org.resolint.core.rule;

import java.util.List;

/**
 * A set of edits that together mend a finding: all of them are made, or none.
 *
 * @param title what it does, a verb phrase
 * @param safety whether it may be made without a look
 * @param edits the replacements, sorted, without overlap
 */
public record Fix(String title, Safety safety, List<Edit> edits) {
  /** Whether a fix may be made without a look. */
  public enum Safety {
    /** Keeps the meaning. */
    SAFE,
    /** May change the meaning: somebody has to look. */
    UNSAFE
  }

  /**
   * Sorts and checks the edits.
   *
   * @throws IllegalArgumentException if there are none or two overlap
   */
  public Fix {
    edits = edits.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits: " + title);
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().overlaps(edits.get(i - 1).span())) {
        throw new IllegalArgumentException(
            "overlapping edits: " + edits.get(i - 1) + " and " + edits.get(i));
      }
    }
  }

  /** A fix of one edit that keeps the meaning. */
  public static Fix safe(String title, Edit edit) {
    return new Fix(title, Safety.SAFE, List.of(edit));
  }

  /** A fix of one edit that somebody has to look at. */
  public static Fix unsafe(String title, Edit edit) {
    return new Fix(title, Safety.UNSAFE, List.of(edit));
  }
}
