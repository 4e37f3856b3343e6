package org.resolint.rules.spelling;

/** Finds the words beside a word, with nothing but one space between. */
final class Neighbours {
  private Neighbours() {}

  /** The word that ends before an offset, in lower case; empty if there is none. */
  static String before(String text, int at) {
    int end = at - 1;
    if (end < 1 || !isGap(text.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return UnknownWords.lower(text.substring(start, end));
  }

  /** The word that begins behind an offset, in lower case; empty if there is none. */
  static String after(String text, int at) {
    if (at >= text.length() || !isGap(text.charAt(at))) {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return UnknownWords.lower(text.substring(at + 1, end));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
  }
}
