package org.resolint.core.read;

import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Characters;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Span;

/**
 * Puts the text of a segment together from what stands between its tags.
 *
 * <p>A white space with a line end in it is one space, as the files are indented at will. A
 * placeholder is left out: where it alone stood between two words, a space takes its place, and
 * where it stood between two spaces, one of them goes. Not thread-safe.
 */
final class SegmentText {
  private final MappedText.Builder text = new MappedText.Builder();
  private @Nullable Span placeholder;

  /** Characters that stand for {@code length} code units of the source. */
  void append(String characters, int start, int length) {
    if (characters.isEmpty()) {
      return;
    }
    int from = pastPlaceholder(characters);
    if (characters.length() != length) {
      boolean isBreak = isBreak(characters.charAt(0));
      text.append(isBreak ? " " : characters, start, length);
      return;
    }
    int run = from;
    int i = from;
    while (i < characters.length()) {
      int end = i;
      boolean broken = false;
      while (end < characters.length() && XmlScanner.isSpace(characters.charAt(end))) {
        broken |= isBreak(characters.charAt(end));
        end++;
      }
      if (broken) {
        text.append(characters.substring(run, i), start + run);
        space(start + i, end - i);
        run = end;
      }
      i = Math.max(end, i + 1);
    }
    text.append(characters.substring(run), start + run);
  }

  /** A tag that stands for something that is no text. */
  void placeholder(Span tag) {
    placeholder = placeholder == null ? tag : new Span(placeholder.start(), tag.end());
  }

  /** The text so far without white space at either end. */
  MappedText build() {
    return text.build().strip();
  }

  private int pastPlaceholder(String characters) {
    Span tag = placeholder;
    placeholder = null;
    if (tag == null || text.length() == 0) {
      return 0;
    }
    char before = text.last();
    char after = characters.charAt(0);
    if (isWordLetter(before) && isWordLetter(after)) {
      text.append(" ", tag.start(), tag.length());
    }
    return before == ' ' && after == ' ' ? 1 : 0;
  }

  private void space(int start, int length) {
    if (text.length() > 0 && text.last() != ' ') {
      text.append(" ", start, length);
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isWordLetter(char c) {
    return Character.isLetter(c) && !Characters.isHan(c);
  }
}
