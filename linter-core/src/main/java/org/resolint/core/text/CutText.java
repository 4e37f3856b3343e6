package org.resolint.core.text;

import java.util.List;

/**
 * A text from which pieces are cut out, and the way back. All offsets count UTF-16 code units.
 * Immutable and thread-safe; a look-up costs a binary search over the pieces.
 */
public final class CutText {
  private final String text;

  /** Where in what is left the pieces stood. */
  private final int[] seams;

  /** How much is cut out up to each seam, that piece included. */
  private final int[] lengths;

  private CutText(String text, int[] seams, int[] lengths) {
    this.text = text;
    this.seams = seams;
    this.lengths = lengths;
  }

  /**
   * Cuts pieces out of a text.
   *
   * @param pieces the pieces in order of place; they do not overlap
   */
  public static CutText of(String whole, List<Span> pieces) {
    StringBuilder rest = new StringBuilder();
    int[] seams = new int[pieces.size()];
    int[] lengths = new int[pieces.size()];
    int done = 0;
    int cut = 0;
    for (int i = 0; i < seams.length; i++) {
      Span piece = pieces.get(i);
      rest.append(whole, done, piece.start());
      cut += piece.length();
      seams[i] = rest.length();
      lengths[i] = cut;
      done = piece.end();
    }
    return new CutText(rest.append(whole, done, whole.length()).toString(), seams, lengths);
  }

  /** What is left. */
  public String text() {
    return text;
  }

  /** Where a character of what is left stands in the whole. */
  int toWhole(int offset) {
    return offset + cutBefore(seamsUpTo(offset));
  }

  /** Where an offset of the whole is in what is left: within a piece, where that was cut out. */
  public int toRest(int offset) {
    int low = 0;
    int high = seams.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seams[middle] + cutBefore(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(low == 0 ? 0 : seams[low - 1], offset - cutBefore(low));
  }

  /** The first seam behind an offset of what is left, or the limit if that comes before. */
  int nextSeam(int offset, int limit) {
    int seam = seamsUpTo(offset);
    return seam < seams.length ? Math.min(limit, seams[seam]) : limit;
  }

  private int cutBefore(int seam) {
    return seam == 0 ? 0 : lengths[seam - 1];
  }

  private int seamsUpTo(int offset) {
    int low = 0;
    int high = seams.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seams[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
