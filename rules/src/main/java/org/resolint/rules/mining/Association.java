package org.resolint.rules.mining;

/**
 * How two candidates occur together in paired passages.
 *
 * @param both the passages that have both
 * @param left the passages that have the one
 * @param right the passages that have the other
 * @param all all passages
 */
record Association(int both, int left, int right, int all) {

  /** The share of passages with both among those with either, from 0 to 1. */
  double dice() {
    return 2.0 * both / (left + right);
  }

  /** How surprising that is: the log-likelihood ratio, 0 or more. */
  double logLikelihood() {
    double neither = (double) all - left - right + both;
    double cells = term(both) + term(left - both) + term(right - both) + term(neither);
    double margins = term(left) + term(right) + term(all - left) + term(all - right);
    return Math.max(0, 2 * (cells - margins + term(all)));
  }

  private static double term(double count) {
    return count <= 0 ? 0 : count * Math.log(count);
  }
}
