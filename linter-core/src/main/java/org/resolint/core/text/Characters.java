package org.resolint.core.text;

/**
 * Questions about characters that {@link Character} does not answer the way texts need, or not as
 * fast for the letters that most texts are made of.
 */
public final class Characters {
  private static final char FIRST_NOT_ASCII = 0x80;

  private Characters() {}

  /** What {@link Character#isLetter(char)} says. */
  public static boolean isLetter(char c) {
    return c < FIRST_NOT_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c);
  }

  /** What {@link Character#isLetterOrDigit(char)} says. */
  public static boolean isLetterOrDigit(char c) {
    return c < FIRST_NOT_ASCII
        ? isLetter(c) || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /**
   * Whether {@code c} is white space of any kind, no-break spaces and byte order marks included.
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200D');
  }

  /** Whether {@code c} is an ideograph of Chinese (basic planes and the commoner extensions). */
  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '\u3007';
  }

  /** Whether {@code c} is a full-width mark or letter of East Asian typography. */
  public static boolean isFullWidthMark(char c) {
    return (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFF60');
  }

  /** The value of a superscript digit, or -1. */
  public static int superscriptDigit(char c) {
    if (c < '\u00B2') {
      return -1;
    }
    return switch (c) {
      case '\u00B9' -> 1;
      case '\u00B2' -> 2;
      case '\u00B3' -> 3;
      case '\u2070' -> 0;
      default -> c >= '\u2074' && c <= '\u2079' ? c - '\u2070' : -1;
    };
  }
}
