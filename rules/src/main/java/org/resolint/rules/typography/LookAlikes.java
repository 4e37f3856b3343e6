package org.resolint.rules.typography;

/** Latin and Cyrillic letters that look the same. */
final class LookAlikes {
  private static final String CYRILLIC = "АВСЕНКМОРТХІЈЅасеорхуіјѕ";
  private static final String LATIN = "ABCEHKMOPTXIJSaceopxyijs";

  private LookAlikes() {}

  static boolean isCyrillic(char c) {
    return c >= 0x400 && c <= 0x52F;
  }

  static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F);
  }

  /** The letter of the other script that looks like this one, or 0. */
  static char twin(char c) {
    int cyrillic = CYRILLIC.indexOf(c);
    if (cyrillic >= 0) {
      return LATIN.charAt(cyrillic);
    }
    int latin = LATIN.indexOf(c);
    return latin >= 0 ? CYRILLIC.charAt(latin) : 0;
  }
}
