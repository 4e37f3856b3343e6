package org.resolint.core.text;

/** The strokes and vowel signs that an Arabic word may be written with or without. */
public final class ArabicMarks {
  private static final String ANY = "[\\u0640\\u064B-\\u0652]*";
  private static final String QUANTIFIERS = "?*+{";

  private ArabicMarks() {}

  /**
   * A regular expression that finds words with marks too.
   *
   * @param regex a regular expression; without Arabic letters it stays what it is
   */
  public static String allow(String regex) {
    StringBuilder tolerant = new StringBuilder(regex.length());
    boolean isInClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      tolerant.append(c);
      if (c == '\\' && i + 1 < regex.length()) {
        i++;
        tolerant.append(regex.charAt(i));
      } else if (c == '[' || c == ']') {
        isInClass = c == '[';
      } else if (isLetter(c) && !isInClass && !isQuantified(regex, i)) {
        tolerant.append(ANY);
      }
    }
    return tolerant.toString();
  }

  private static boolean isLetter(char c) {
    return c >= '\u0620' && c <= '\u064A' && c != '\u0640';
  }

  private static boolean isQuantified(String regex, int letter) {
    return letter + 1 < regex.length() && QUANTIFIERS.indexOf(regex.charAt(letter + 1)) >= 0;
  }
}
