package org.resolint.glossary.reader;

import java.util.List;
import org.resolint.glossary.Origin;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;

/**
 * A whole input with the name it goes by in messages. Lines end with LF, CR or both. Remembers the
 * last place that was asked for, since places are mostly asked for in order. For one thread.
 */
final class InputText {

  private final String name;
  private final String text;
  private int line = 1;
  private int lineStart;
  private int lineEnd;
  private long countedCodePoints;
  private int countedOffset;

  /**
   * An input.
   *
   * @param name the name
   * @param text the text, without a byte order mark
   */
  InputText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * An error at a place.
   *
   * @param offset the UTF-16 offset of the place; one outside of the text means its end
   */
  TermbaseException error(long offset, String problem, String advice) {
    return new TermbaseException(List.of(new TermbaseProblem(origin(offset), problem, advice)));
  }

  /**
   * Where an offset is.
   *
   * @param offset the UTF-16 offset; one outside of the text means its end
   */
  Origin origin(long offset) {
    int end = (int) Math.max(0, Math.min(offset, text.length()));
    if (end < lineEnd) {
      line = 1;
      lineStart = 0;
      lineEnd = 0;
    }
    for (; lineEnd < end; lineEnd++) {
      char c = text.charAt(lineEnd);
      boolean isLastOfPair = lineEnd + 1 == text.length() || text.charAt(lineEnd + 1) != '\n';
      if (c == '\n' || (c == '\r' && isLastOfPair)) {
        line++;
        lineStart = lineEnd + 1;
      }
    }
    return new Origin(name, line, end - lineStart + 1);
  }

  /** The UTF-16 offset of a place that is given in code points; the end if there are fewer. */
  int utf16Offset(long codePoints) {
    if (codePoints < countedCodePoints) {
      countedCodePoints = 0;
      countedOffset = 0;
    }
    while (countedCodePoints < codePoints && countedOffset < text.length()) {
      countedOffset += Character.charCount(text.codePointAt(countedOffset));
      countedCodePoints++;
    }
    return countedOffset;
  }

  /** Refuses characters that no text file has, before a parser trips over them. */
  void refuseControlCharacters() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          throw controlCharacter(i, c);
        }
        i++;
      } else if (c >= '\uFFFE' || (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
        throw controlCharacter(i, c);
      }
    }
  }

  private TermbaseException controlCharacter(int offset, char c) {
    String problem = "there is a control character, " + Characters.name(c);
    return error(offset, problem, "remove it, and check that the file is text in UTF-8");
  }
}
