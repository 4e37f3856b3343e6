package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;

/**
 * Cuts what a reader made of a source into lines. Not thread-safe; one object splits one
 * manuscript.
 */
final class LineSplitter {
  private final Source source;
  private final List<Line> lines = new ArrayList<>();
  private int lastLine;

  private LineSplitter(Source source) {
    this.source = source;
  }

  static List<Line> split(Manuscript raw) {
    LineSplitter splitter = new LineSplitter(raw.source());
    boolean blocks = raw.paragraphs().stream().anyMatch(LineSplitter::isFormatted);
    for (Paragraph paragraph : raw.paragraphs()) {
      splitter.add(paragraph, blocks ? Line.Join.NEW_BLOCK : Line.Join.UNKNOWN);
    }
    return splitter.lines;
  }

  private static boolean isFormatted(Paragraph paragraph) {
    return paragraph.kind() != Paragraph.Kind.TEXT
        || !paragraph.marks().isEmpty()
        || paragraph.text().indexOf('\n') >= 0;
  }

  private void add(Paragraph paragraph, Line.Join first) {
    String text = paragraph.text();
    Line.Join join = first;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      add(paragraph, start, end, join);
      join = isHardBreak(paragraph, end) ? Line.Join.HARD_BREAK : Line.Join.SAME_BLOCK;
      start = end + 1;
    }
  }

  private void add(Paragraph paragraph, int from, int to, Line.Join join) {
    String text = paragraph.text();
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    MappedText content = paragraph.content().slice(start, end);
    int number = source.position(content.span().start()).line();
    int gap = Math.max(0, number - lastLine - 1);
    lastLine = source.position(Math.max(content.span().start(), content.span().end() - 1)).line();
    lines.add(
        new Line(
            content,
            marks(paragraph, start, end),
            paragraph.kind(),
            paragraph.level(),
            start - from,
            lines.isEmpty() ? 0 : gap,
            join));
  }

  private static List<Mark> marks(Paragraph paragraph, int start, int end) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : paragraph.marks()) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        marks.add(new Mark(mark.kind(), from - start, to - start));
      }
    }
    return marks;
  }

  private static boolean isHardBreak(Paragraph paragraph, int at) {
    return paragraph.marks().stream()
        .anyMatch(mark -> mark.kind() == Mark.Kind.HARD_BREAK && mark.start() == at);
  }
}
