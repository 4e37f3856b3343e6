package org.resolint.glossary.reader;

import org.resolint.glossary.TermbaseException;

/**
 * A whole input with the name it goes by in messages. Lines end with LF, CR or both.
 *
 * @param name the name
 * @param text the text, without a byte order mark
 */
record InputText(String name, String text) {

  /**
   * An error at a place.
   *
   * @param offset the UTF-16 offset of the place; one outside of the text means its end
   */
  TermbaseException error(long offset, String problem, String advice) {
    int end = (int) Math.max(0, Math.min(offset, text.length()));
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new TermbaseException(name, line, end - lineStart + 1, problem, advice);
  }

  /** The UTF-16 offset of a place that is given in code points; the end if there are fewer. */
  int utf16Offset(long codePoints) {
    int offset = 0;
    for (long i = 0; i < codePoints && offset < text.length(); i++) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    return offset;
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
