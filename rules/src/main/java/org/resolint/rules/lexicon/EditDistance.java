package org.resolint.rules.lexicon;

/** The restricted Damerau-Levenshtein distance, over UTF-16 units. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * How many insertions, deletions, substitutions and swaps of neighbours lie between two words.
   */
  public static int between(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int least(int[][] rows, String a, String b, int i, int j) {
    int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + substitution);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }

  /** Whether two different texts are at most so many edits apart. */
  public static boolean isWithin(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int start = 0;
    int shortest = Math.min(a.length(), b.length());
    while (start < shortest && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    // What both begin or end with takes no edit.
    int longest = Math.max(endA, endB) - start;
    if (longest <= most) {
      return longest > 0;
    }
    if (most == 1) {
      return endA - start == 2 && endB - start == 2 && isSwap(a, b, start);
    }
    // An edit takes one letter away and brings another at most.
    int letters = letters(a, start, endA) ^ letters(b, start, endB);
    return Integer.bitCount(letters) <= 2 * most
        && isWithin(a.substring(start, endA), b.substring(start, endB), new Rows(most));
  }

  /** Which letters a part of a text has, several sharing a bit. */
  static int letters(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters |= 1 << text.charAt(i);
    }
    return letters;
  }

  private static boolean isSwap(String a, String b, int at) {
    return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
  }

  private static boolean isWithin(String a, String b, Rows rows) {
    rows.begin(a);
    for (int i = 0; i < b.length(); i++) {
      if (!rows.extend(i, b.charAt(i))) {
        return false;
      }
    }
    return rows.isWithin(b.length());
  }

  /**
   * The distances of the beginnings of one text from those of another, of which only the ones that
   * may be within the bound are computed: those of nearly the same length. For one thread.
   */
  static final class Rows {
    private final int most;
    private char[] word = {};
    private int[][] rows = {};
    private char[] path = {};

    Rows(int most) {
      this.most = most;
    }

    /** Begins with a word that others are held against. */
    void begin(String next) {
      word = next.toCharArray();
      rows = new int[next.length() + most + 2][next.length() + 2];
      path = new char[next.length() + most + 1];
      for (int i = 0; i <= next.length(); i++) {
        rows[0][i] = i;
      }
    }

    /** Whether no more characters may follow. */
    boolean isFull(int depth) {
      return depth >= path.length;
    }

    /** The first so many characters of the other text. */
    String path(int depth) {
      return new String(path, 0, depth);
    }

    /** Whether the word is near the first so many characters of the other text. */
    boolean isWithin(int depth) {
      return depth + most >= word.length && rows[depth][word.length] <= most;
    }

    /**
     * Adds a character of the other text.
     *
     * @param depth how many stand before it
     * @return whether a near text can still follow
     */
    boolean extend(int depth, char c) {
      path[depth] = c;
      int[] above = rows[depth];
      int[] row = rows[depth + 1];
      int first = Math.max(1, depth + 1 - most);
      int last = Math.min(word.length, depth + 1 + most);
      int least = first == 1 ? depth + 1 : most + 1;
      row[first - 1] = least;
      for (int i = first; i <= last; i++) {
        char own = word[i - 1];
        int edits = above[i - 1] + (own == c ? 0 : 1);
        int apart = (above[i] < row[i - 1] ? above[i] : row[i - 1]) + 1;
        edits = apart < edits ? apart : edits;
        if (i > 1 && depth > 0 && own == path[depth - 1] && word[i - 2] == c) {
          edits = Math.min(edits, rows[depth - 1][i - 2] + 1);
        }
        row[i] = edits;
        least = edits < least ? edits : least;
      }
      row[last + 1] = most + 1;
      return least <= most;
    }
  }
}
