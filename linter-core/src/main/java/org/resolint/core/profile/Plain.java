package org.resolint.core.profile;

/** Replaces typographic variants one for one, so that offsets stay what they are. */
final class Plain {
  private Plain() {}

  /**
   * A text of the same length with plain spaces, apostrophes, hyphens, parentheses, brackets and
   * ASCII digits.
   */
  static String of(CharSequence text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = of(text.charAt(i));
    }
    return new String(chars);
  }

  static char of(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (isSpace(c)) {
      return ' ';
    }
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0xFF10 && c <= 0xFF19)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case 0x2018, 0x2019, 0x02BC, 0x2032, 0xFF07, 0xB4 -> '\'';
      case 0x2010, 0x2011, 0x2012 -> '-';
      case 0xFF08 -> '(';
      case 0xFF09 -> ')';
      case 0xFF3B, 0x3010 -> '[';
      case 0xFF3D, 0x3011 -> ']';
      case 0xFF0E -> '.';
      case 0xFF0F -> '/';
      default -> c;
    };
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }
}
