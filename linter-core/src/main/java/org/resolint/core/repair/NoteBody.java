package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Characters;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;

/** Joins the lines of a footnote, with the marks in them. Not thread-safe. */
final class NoteBody {
  private final MappedText.Builder content = new MappedText.Builder();
  private final List<Mark> marks = new ArrayList<>();

  /** Begins with what follows the footnote's own mark in a line. */
  NoteBody(Line line, int from) {
    int start = from;
    while (start < line.content().length() && Characters.isSpace(line.text().charAt(start))) {
      start++;
    }
    add(line, start);
  }

  /** Goes on with a line. */
  void add(Line line) {
    content.append(" ", line.content().span().start(), 0);
    add(line, 0);
  }

  private void add(Line line, int from) {
    int shift = content.length() - from;
    content.append(line.content().slice(from, line.content().length()).strip());
    for (Mark mark : line.marks()) {
      int start = Math.max(from, mark.start()) + shift;
      int end = Math.min(mark.end() + shift, content.length());
      if (mark.end() > from && start < end) {
        marks.add(new Mark(mark.kind(), start, end));
      }
    }
  }

  /** The last character so far. */
  char last() {
    return content.last();
  }

  Paragraph build() {
    return new Paragraph(Paragraph.Kind.TEXT, 0, content.build(), marks, List.of());
  }
}
