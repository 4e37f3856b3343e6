package org.resolint.rules.alignment;

import java.util.Arrays;

/**
 * Pairs the paragraphs of two texts in their order, so that the sum of their similarities is as
 * great as can be (Needleman and Wunsch 1970). Paragraphs without a counterpart cost nothing. Texts
 * far longer than any resolution are compared along the diagonal only, so that time grows linearly.
 */
public final class Alignment {
  /** What stands for the counterpart of a paragraph that has none. */
  public static final int NONE = -1;

  private static final int NARROWEST_BAND = 200;
  private static final byte PAIR = 1;
  private static final byte SKIP_LEFT = 2;
  private static final byte SKIP_RIGHT = 3;

  private final int left;
  private final int right;
  private final int band;
  private final Similarity similarity;
  private final byte[][] steps;

  private Alignment(int left, int right, Similarity similarity) {
    this.left = left;
    this.right = right;
    this.similarity = similarity;
    this.band = NARROWEST_BAND + Math.abs(left - right);
    this.steps = new byte[left + 1][];
  }

  /**
   * For each paragraph of the right text the place of its counterpart in the left one, or {@link
   * #NONE}; the places rise.
   *
   * @param left how many paragraphs the left text has
   * @param right how many the right one has
   */
  public static int[] counterparts(int left, int right, Similarity similarity) {
    Alignment alignment = new Alignment(left, right, similarity);
    alignment.score();
    return alignment.trace();
  }

  private void score() {
    double[] above = row(0, new double[0], 0);
    for (int i = 1; i <= left; i++) {
      above = row(i, above, first(i - 1));
    }
  }

  /** The best sums of a row, from the place {@link #first} on. */
  private double[] row(int i, double[] above, int aboveFirst) {
    int first = first(i);
    double[] sums = new double[last(i) - first + 1];
    steps[i] = new byte[sums.length];
    for (int k = 0; k < sums.length; k++) {
      int j = first + k;
      double best = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
      byte step = 0;
      if (k > 0) {
        best = sums[k - 1];
        step = SKIP_RIGHT;
      }
      int up = j - aboveFirst;
      if (i > 0 && up >= 0 && up < above.length && above[up] >= best) {
        best = above[up];
        step = SKIP_LEFT;
      }
      if (i > 0 && j > 0 && up > 0 && up <= above.length) {
        double paired = above[up - 1] + similarity.of(i - 1, j - 1);
        if (paired > best) {
          best = paired;
          step = PAIR;
        }
      }
      sums[k] = best;
      steps[i][k] = step;
    }
    return sums;
  }

  private int[] trace() {
    int[] counterparts = new int[right];
    Arrays.fill(counterparts, NONE);
    int i = left;
    int j = right;
    while (i > 0 || j > 0) {
      byte step = steps[i][j - first(i)];
      if (step == PAIR) {
        counterparts[j - 1] = i - 1;
      }
      if (step != SKIP_RIGHT) {
        i--;
      }
      if (step != SKIP_LEFT) {
        j--;
      }
    }
    return counterparts;
  }

  private int first(int i) {
    return Math.max(0, onDiagonal(i) - band);
  }

  private int last(int i) {
    return Math.min(right, onDiagonal(i) + band);
  }

  private int onDiagonal(int i) {
    return left == 0 ? 0 : (int) ((long) i * right / left);
  }
}
