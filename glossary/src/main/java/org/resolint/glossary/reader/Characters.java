package org.resolint.glossary.reader;

import java.text.Normalizer;
import java.util.Locale;

/** What single characters are. */
final class Characters {

  private Characters() {}

  /** A character by its number, such as {@code U+200F}. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /**
   * The first character of a text that steers how text is shown or stored, and so has no place in a
   * term; -1 if there is none.
   */
  static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (isControl(c)) {
        return c;
      }
      i += Character.charCount(c) - 1;
    }
    return -1;
  }

  private static boolean isControl(int c) {
    if (c < 0xA0) {
      return c < ' ' || c >= 0x7F;
    }
    boolean separatesLines = c == 0x2028 || c == 0x2029;
    boolean steersDirection =
        c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean isNoCharacter =
        (c >= 0xD800 && c <= 0xDFFF) || c == 0xFEFF || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE;
    return separatesLines || steersDirection || isNoCharacter;
  }

  /** Whether a text is long enough to be a term: two letters or digits, or one ideograph. */
  static boolean isLongEnough(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 2; i++) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters += Character.isIdeographic(c) ? 2 : 1;
      }
      i += Character.charCount(c) - 1;
    }
    return letters >= 2;
  }

  /** A text with its spaces and composed characters in one form. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOddlySpelt(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace('\u00A0', ' ')
            .replace('\u202F', ' ');
      }
    }
    // The usual case; a cold start does not load the tables of Unicode for it.
    return text;
  }

  private static boolean isOddlySpelt(char c) {
    boolean space = c == '\u00A0' || c == '\u202F';
    boolean mark = (c >= '\u0300' && c <= '\u036F') || (c >= '\u0653' && c <= '\u0655');
    return space || mark;
  }

  /** Whether a text is the lower-case primary subtag of a language. */
  static boolean isLanguage(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return text.length() == 2 || text.length() == 3;
  }
}
