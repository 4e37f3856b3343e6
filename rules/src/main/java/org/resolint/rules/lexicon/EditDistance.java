package org.resolint.rules.lexicon;

/** The restricted Damerau-Levenshtein distance, over UTF-16 units. */
public final class EditDistance {
  private EditDistance() {}

  /** Whether two different texts are at most so many edits apart. */
  public static boolean isWithin(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || a.equals(b)) {
      return false;
    }
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      int least = Integer.MAX_VALUE;
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : edits(rows, a, b, i, j);
        least = Math.min(least, rows[i][j]);
      }
      if (least > most) {
        return false;
      }
    }
    return rows[a.length()][b.length()] <= most;
  }

  private static int edits(int[][] rows, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int edits =
        Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
    if (i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)) {
      edits = Math.min(edits, rows[i - 2][j - 2] + 1);
    }
    return edits;
  }
}
