package org.resolint.core.profile;

import java.util.Locale;
import java.util.OptionalInt;

/** Reads Roman numerals. */
final class RomanNumeral {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private RomanNumeral() {}

  /** The value of a well-formed numeral in either case, from 1 to 399. */
  static OptionalInt parse(CharSequence text) {
    String numeral = text.toString().toLowerCase(Locale.ROOT);
    if (numeral.isEmpty() || numeral.length() > 15) {
      return OptionalInt.empty();
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (numeral.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean isSound = at == numeral.length() && numeral.equals(write(value));
    return isSound ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static String write(int value) {
    StringBuilder numeral = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
