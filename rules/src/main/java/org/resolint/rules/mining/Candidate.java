package org.resolint.rules.mining;

import java.util.List;

/**
 * A word sequence that may be a term.
 *
 * @param form its commonest form
 * @param keys the numbers of its words
 * @param count how often it occurs
 * @param termhood its C-value
 * @param passages the numbers of the passages that have it, ascending, each once
 * @param start the UTF-16 offset at which it first occurs, in the first of the passages
 */
@SuppressWarnings("ArrayRecordComponent") // counted in millions; never compared by value
record Candidate(
    String form, List<Integer> keys, int count, double termhood, int[] passages, int start) {
  Candidate {
    keys = List.copyOf(keys);
  }

  int size() {
    return keys.size();
  }
}
