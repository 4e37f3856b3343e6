package org.resolint.core.text;

import java.util.List;

/**
 * The readable text of a source.
 *
 * @param source the file it was read from
 * @param language the ISO 639-1 code of its language
 * @param paragraphs the paragraphs in reading order, footnotes and page furniture left out
 * @param footnotes the notes, in order of their place in the source; empty before repair
 * @param repairs what repair did, in order of place; empty before repair
 */
public record Manuscript(
    Source source,
    String language,
    List<Paragraph> paragraphs,
    List<Footnote> footnotes,
    List<RepairNote> repairs) {

  /** Copies the lists. */
  public Manuscript {
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
    repairs = List.copyOf(repairs);
  }

  /** Whether the paragraphs are segments of aligned text, which stand for themselves. */
  public boolean isAligned() {
    return !paragraphs.isEmpty() && paragraphs.get(0).kind() == Paragraph.Kind.SEGMENT;
  }
}
