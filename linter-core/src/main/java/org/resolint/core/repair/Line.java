package org.resolint.core.repair;

import java.util.List;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;

/**
 * One line of a manuscript before repair.
 *
 * @param content the text without white space at its ends
 * @param marks the marks within it, with offsets into {@code content}
 * @param kind what the format says of the block it belongs to
 * @param level the block's level
 * @param indent the white space before it, in code units
 * @param gap the number of blank lines before it
 * @param join how the format binds it to the line before
 */
record Line(
    MappedText content,
    List<Mark> marks,
    Paragraph.Kind kind,
    int level,
    int indent,
    int gap,
    Join join) {

  /** How the format binds a line to the one before. */
  enum Join {
    /** The format does not tell: plain text. */
    UNKNOWN,
    /** The same block goes on: Markdown within a paragraph. */
    SAME_BLOCK,
    /** The author broke the line on purpose. */
    HARD_BREAK,
    /** A new block begins. */
    NEW_BLOCK
  }

  Line {
    marks = List.copyOf(marks);
  }

  /**
   * A part of the line as a line of its own, without the marks.
   *
   * @param start the UTF-16 offset in the line's text
   * @param end the offset after the part
   * @param newGap the number of blank lines before it
   */
  Line part(int start, int end, int newGap) {
    Join newJoin = start == 0 || join == Join.UNKNOWN ? join : Join.NEW_BLOCK;
    MappedText text = content.slice(start, end).strip();
    return new Line(text, List.of(), kind, level, start == 0 ? indent : 0, newGap, newJoin);
  }

  String text() {
    return content.toString();
  }

  boolean startsWithSuperscript() {
    return marks.stream()
        .anyMatch(mark -> mark.kind() == Mark.Kind.SUPERSCRIPT && mark.start() == 0);
  }
}
