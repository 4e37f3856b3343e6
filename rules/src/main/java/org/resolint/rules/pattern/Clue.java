package org.resolint.rules.pattern;

/**
 * Letters without which a phrase cannot stand in a text. Looking for them costs a hundredth of
 * looking for a pattern, and most texts do not have them. Immutable and thread-safe.
 *
 * @param letters the letters; none if nothing is known
 * @param ignoresCase whether capitals do not matter
 */
record Clue(String letters, boolean ignoresCase) {
  /** For what may stand in any text. */
  static final Clue NONE = new Clue("", false);

  /**
   * The clue of words.
   *
   * @param text the words, between which white space, hyphens and apostrophes may vary, and within
   *     which Arabic marks may
   */
  static Clue of(String text, boolean ignoresCase) {
    String longest = "";
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !isFirm(text.charAt(at))) {
        longest = at - start > longest.length() ? text.substring(start, at) : longest;
        start = at + 1;
      }
    }
    return new Clue(longest, ignoresCase);
  }

  /** Whether a character of the words is always what it is. */
  private static boolean isFirm(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.ARABIC;
  }

  /** Whether the phrase may stand in a text. */
  boolean isIn(String text) {
    if (!ignoresCase) {
      return text.contains(letters);
    }
    int last = text.length() - letters.length();
    for (int at = 0; at <= last; at++) {
      if (text.regionMatches(true, at, letters, 0, letters.length())) {
        return true;
      }
    }
    return false;
  }
}
