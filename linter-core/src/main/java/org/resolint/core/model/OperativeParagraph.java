package org.resolint.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph or sub-paragraph of the operative part.
 *
 * @param label the number or letter without its punctuation, such as {@code 3} or {@code a}; null
 *     if there is none
 * @param labelSpan the label with its punctuation in the source; null if there is none
 * @param level 1 for a paragraph, 2 for its sub-paragraphs, and so on
 * @param opening the phrase it opens with, with UTF-16 offsets into the paragraph's text, or null
 * @param textStart the UTF-16 offset in the paragraph's text at which the words after the label
 *     begin
 * @param paragraph the paragraph, label included
 * @param children the sub-paragraphs
 */
public record OperativeParagraph(
    @Nullable String label,
    @Nullable Span labelSpan,
    int level,
    @Nullable Opening opening,
    int textStart,
    Paragraph paragraph,
    List<OperativeParagraph> children)
    implements Node {

  /** Copies the list. */
  public OperativeParagraph {
    children = List.copyOf(children);
  }

  /** The words after the label. */
  public String text() {
    return paragraph.text().substring(textStart);
  }

  /** This paragraph alone, without its sub-paragraphs. */
  @Override
  public Span span() {
    return paragraph.span();
  }

  /**
   * The deepest last sub-paragraph, or this paragraph if it has none: where its final mark stands.
   */
  public OperativeParagraph last() {
    return children.isEmpty() ? this : children.get(children.size() - 1).last();
  }
}
