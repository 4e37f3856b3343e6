package org.resolint.core.profile;

/** Replaces typographic variants one for one, so that offsets stay what they are. */
final class Plain {
  private static final char FIRST_NOT_ASCII = 0x80;

  private Plain() {}

  /**
   * A text of the same length with plain spaces, apostrophes, hyphens, parentheses, brackets and
   * ASCII digits.
   */
  static String of(CharSequence text) {
    String written = text.toString();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c < ' ' || c >= FIRST_NOT_ASCII) && of(c) != c) {
        return of(written, i);
      }
    }
    return written;
  }

  /** A text of which the characters before an offset are plain. */
  private static String of(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = of(chars[i]);
    }
    return new String(chars);
  }

  static char of(char c) {
    if (c < FIRST_NOT_ASCII) {
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
