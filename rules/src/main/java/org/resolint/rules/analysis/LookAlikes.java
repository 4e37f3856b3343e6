package org.resolint.rules.analysis;

/** Latin and Cyrillic letters that look the same. */
public final class LookAlikes {
  private static final String CYRILLIC = "АВСЕНКМОРТХІЈЅасеорхуіјѕ";
  private static final String LATIN = "ABCEHKMOPTXIJSaceopxyijs";

  private LookAlikes() {}

  /** Whether a letter is Cyrillic. */
  public static boolean isCyrillic(char c) {
    return c >= 0x400 && c <= 0x52F;
  }

  /** Whether a letter is Latin, with or without an accent. */
  public static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F);
  }

  /** The letter of the other script that looks like this one, or 0. */
  public static char twin(char c) {
    int cyrillic = CYRILLIC.indexOf(c);
    if (cyrillic >= 0) {
      return LATIN.charAt(cyrillic);
    }
    int latin = LATIN.indexOf(c);
    return latin >= 0 ? CYRILLIC.charAt(latin) : 0;
  }

  /** The word in one of the scripts; empty if some letter of the other has no twin in it. */
  public static String mend(String word, boolean toCyrillic) {
    StringBuilder mended = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isForeign = toCyrillic ? isLatin(c) : isCyrillic(c);
      char right = isForeign ? twin(c) : c;
      if (right == 0) {
        return "";
      }
      mended.append(right);
    }
    return mended.toString();
  }
}
