package org.resolint.core.syntax;

/** Reads the Roman numerals of sessions and parts, from I to LXXXIX. */
final class RomanNumerals {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
  private static final int HIGHEST = 89;

  private RomanNumerals() {}

  static boolean isNumeral(String text) {
    return value(text) > 0;
  }

  /** The value, or 0 if the text is no such numeral. */
  static int value(String text) {
    for (int value = 1; value <= HIGHEST; value++) {
      if (of(value).equals(text)) {
        return value;
      }
    }
    return 0;
  }

  /** The numeral of a value from 1 to 89. */
  static String of(int value) {
    return TENS[value / 10] + ONES[value % 10];
  }
}
