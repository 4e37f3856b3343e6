package org.resolint.core.profile;

import java.util.OptionalInt;

/** Reads Chinese numerals below one thousand. */
final class HanNumeral {
  private static final String DIGITS = "零一二三四五六七八九";

  private HanNumeral() {}

  /** The value of a numeral such as 六十九 or 一百零三. */
  static OptionalInt parse(CharSequence text) {
    int value = 0;
    int digit = 0;
    int unit = 1000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '〇' ? '零' : text.charAt(i);
      int next = c == '百' ? 100 : c == '十' ? 10 : 1;
      if (next > 1) {
        if (next >= unit) {
          return OptionalInt.empty();
        }
        unit = next;
        value += Math.max(digit, 1) * next;
        digit = 0;
      } else {
        if (DIGITS.indexOf(c) < 0 || digit > 0) {
          return OptionalInt.empty();
        }
        digit = DIGITS.indexOf(c);
      }
    }
    return value + digit > 0 ? OptionalInt.of(value + digit) : OptionalInt.empty();
  }
}
