package org.resolint.core.syntax;

import org.resolint.core.text.Characters;

/** Replaces look-alikes one for one, so that offsets stay what they are. */
final class PlainText {
  private static final String CYRILLIC = "АВСЕНКМОРТХ";
  private static final String LATIN = "ABCEHKMOPTX";

  private PlainText() {}

  /** The text with plain spaces, hyphens, parentheses, apostrophes, slashes and ASCII digits. */
  static String of(CharSequence text) {
    char[] characters = new char[text.length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = plain(text.charAt(i));
    }
    return new String(characters);
  }

  /** The text with Cyrillic capitals that look like Latin ones turned into these. */
  static String latin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      latin.append(latin(text.charAt(i)));
    }
    return latin.toString();
  }

  static char latin(char c) {
    int found = c < 0x400 || c > 0x42F ? -1 : CYRILLIC.indexOf(c);
    return found < 0 ? c : LATIN.charAt(found);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (Characters.isSpace(c)) {
      return ' ';
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
      case '\uFF08' -> '(';
      case '\uFF09' -> ')';
      case '\uFF0F' -> '/';
      case '\uFF0C' -> ',';
      default -> c;
    };
  }
}
