package org.resolint.rules.mining;

/**
 * How much to suggest.
 *
 * @param minCount how often a term occurs at least, 2 or more
 * @param limit how many concepts at most, 1 or more
 */
public record MiningLimits(int minCount, int limit) {
  /** Checks the numbers. */
  public MiningLimits {
    if (minCount < 2) {
      throw new IllegalArgumentException("What occurs once does not recur: " + minCount);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("Not a limit: " + limit);
    }
  }
}
