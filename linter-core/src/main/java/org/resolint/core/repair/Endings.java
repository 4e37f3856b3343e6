package org.resolint.core.repair;

import org.resolint.core.profile.Terminators;
import org.resolint.core.text.Characters;

/** How a piece of text ends. */
final class Endings {
  private Endings() {}

  /** Whether the text ends with a mark that may end a paragraph, be it before a footnote number. */
  static boolean isFinished(CharSequence text) {
    char mark = mark(text);
    return isStop(mark) || Terminators.isComma(mark);
  }

  /** Whether the text ends with a mark stronger than a comma. */
  static boolean isClosed(CharSequence text) {
    return isStop(mark(text));
  }

  private static boolean isStop(char mark) {
    return Terminators.isSemicolon(mark)
        || Terminators.isFullStop(mark)
        || Terminators.isColon(mark);
  }

  /**
   * The last character that is no space, closing quotation mark or footnote number after a mark.
   */
  private static char mark(CharSequence text) {
    int end = text.length();
    while (end > 0
        && (Characters.isSpace(text.charAt(end - 1))
            || "»”\"’)]）】」".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    int digits = end;
    while (digits > 0 && isFootnoteSign(text.charAt(digits - 1))) {
      digits--;
    }
    int signs = end - digits;
    while (digits > 0 && signs > 0 && Characters.isSpace(text.charAt(digits - 1))) {
      digits--;
    }
    // Apart from the mark, three digits are more likely a year or a number than a note's.
    boolean sign = signs > 0 && signs <= (end - digits > signs ? 2 : 3);
    if (digits > 0 && sign && isMark(text.charAt(digits - 1))) {
      return text.charAt(digits - 1);
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }

  private static boolean isMark(char c) {
    return isStop(c) || Terminators.isComma(c);
  }

  private static boolean isFootnoteSign(char c) {
    return (c >= '0' && c <= '9') || c == '*' || Characters.superscriptDigit(c) >= 0;
  }
}
