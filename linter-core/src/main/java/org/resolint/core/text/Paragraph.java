package org.resolint.core.text;

import java.util.List;

/**
 * One paragraph of a {@link Manuscript}.
 *
 * @param kind what the format says the paragraph is
 * @param level the level of a heading or list item, or the number of a segment in its file, from 1;
 *     0 for others
 * @param content the text, mapped to the source
 * @param marks emphasis and other properties of parts, in order of their start
 * @param references the footnote marks that stood in the text; empty before repair
 */
public record Paragraph(
    Kind kind,
    int level,
    MappedText content,
    List<Mark> marks,
    List<FootnoteReference> references) {

  /** What the format says a paragraph is. */
  public enum Kind {
    /** Running text. */
    TEXT,
    /** A heading. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM,
    /** A line drawn between paragraphs. */
    RULE,
    /** A row of a table. */
    TABLE_ROW,
    /** Code, or markup that is no text. */
    CODE,
    /** A unit of aligned text in one language. */
    SEGMENT
  }

  /** Copies the lists. */
  public Paragraph {
    marks = List.copyOf(marks);
    references = List.copyOf(references);
  }

  /** A paragraph of running text without marks. */
  public static Paragraph of(MappedText content) {
    return new Paragraph(Kind.TEXT, 0, content, List.of(), List.of());
  }

  /** The text as read. */
  public String text() {
    return content.toString();
  }

  /** The source span of the whole paragraph. */
  public Span span() {
    return content.span();
  }

  /** The source span of a part of the text, given by UTF-16 offsets into {@link #text()}. */
  public Span span(int start, int end) {
    return content.toSource(start, end);
  }
}
