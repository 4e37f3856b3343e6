package org.resolint.rules.analysis;

import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph of a resolution with the part that it plays.
 *
 * @param role the part
 * @param paragraph the paragraph
 * @param textStart the UTF-16 offset in the paragraph's text at which its words begin, behind a
 *     label
 * @param opening the phrase it opens with, with offsets into the paragraph's text, or null
 */
public record Block(Role role, Paragraph paragraph, int textStart, @Nullable Opening opening) {
  /** What part a paragraph plays. */
  public enum Role {
    /** A line that only names: symbol, distribution, session and the like. */
    FORMULA,
    /** The title, or the title of the agenda item. */
    TITLE,
    /** A paragraph of the preamble. */
    RECITAL,
    /** A paragraph or sub-paragraph of the operative part. */
    OPERATIVE,
    /** A footnote. */
    FOOTNOTE,
    /** Anything else: headings, annexes, what the grammar could not place. */
    OTHER
  }

  /** The text, label included. */
  public String text() {
    return paragraph.text();
  }

  /** The source span of a part of the text, given by UTF-16 offsets into {@link #text()}. */
  public Span span(int start, int end) {
    return paragraph.span(start, end);
  }
}
