package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Characters;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** A paragraph while its lines are joined. Not thread-safe. */
final class ParagraphBuilder {
  private static final int TAIL = 24;

  private final StringBuilder text = new StringBuilder();
  private final MappedText.Builder content = new MappedText.Builder();
  private final List<Mark> marks = new ArrayList<>();
  private Paragraph.Kind kind = Paragraph.Kind.TEXT;
  private int level;
  private MappedText last = MappedText.EMPTY;

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  CharSequence text() {
    return text;
  }

  Paragraph.Kind kind() {
    return kind;
  }

  /** Whether the first word has a small initial; a label such as "(a)" is none. */
  boolean startsLowerCase() {
    int space = text.indexOf(" ");
    boolean label = space > 0 && ").".indexOf(text.charAt(space - 1)) >= 0;
    for (int i = label ? space : 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  void start(Line line) {
    kind = line.kind();
    level = line.level();
    add(line.content(), line.marks());
  }

  void append(Line line, WordJoiner.Joint joint) {
    switch (joint) {
      case HYPHENATION -> {
        text.setLength(text.length() - 1);
        content.dropLast();
      }
      case SPACE -> {
        int from = last.span().end();
        int to = line.content().span().start();
        content.append(" ", from, Math.max(0, to - from));
        text.append(' ');
      }
      case HYPHEN, NOTHING -> {}
    }
    add(line.content(), line.marks());
  }

  /** The place of the last words so far. */
  Span tail() {
    int start = Math.max(0, last.length() - TAIL);
    while (start > 0 && start < last.length() - 1 && !Characters.isSpace(last.charAt(start - 1))) {
      start++;
    }
    return last.toSource(start, last.length());
  }

  /** The last words so far. */
  String lastWords() {
    int start = Math.max(0, text.length() - TAIL);
    return text.substring(start);
  }

  Paragraph build() {
    return new Paragraph(kind, level, content.build(), marks, List.of());
  }

  private void add(MappedText line, List<Mark> lineMarks) {
    int at = text.length();
    for (Mark mark : lineMarks) {
      Mark moved = new Mark(mark.kind(), mark.start() + at, mark.end() + at);
      marks.add(moved);
    }
    text.append(line.toString());
    content.append(line);
    last = line;
  }
}
