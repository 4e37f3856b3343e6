package org.resolint.rules.alignment;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Span;

/** The words, ideographs and marks of a text, as texts are compared by them. */
public final class Tokens {
  private Tokens() {}

  /** The tokens in order, with UTF-16 offsets into the text; white space is none. */
  public static List<Span> in(CharSequence text) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (!isSpace(Character.codePointAt(text, start))) {
        tokens.add(new Span(start, end));
      }
      start = end;
    }
    return tokens;
  }

  private static int end(CharSequence text, int start) {
    int first = Character.codePointAt(text, start);
    int end = start + Character.charCount(first);
    if (!isWordPart(first)) {
      return end;
    }
    while (end < text.length()) {
      int next = Character.codePointAt(text, end);
      int width = Character.charCount(next);
      boolean joins =
          (next == '-' || next == '/' || next == '.')
              && end + width < text.length()
              && isWordPart(Character.codePointAt(text, end + width));
      if (!isWordPart(next) && !joins) {
        break;
      }
      end += width;
    }
    return end;
  }

  private static boolean isWordPart(int c) {
    return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !Character.isIdeographic(c);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
