package org.resolint.core.model;

import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A line below the operative part.
 *
 * @param kind what the line says
 * @param paragraph the line itself
 */
public record ClosingLine(Kind kind, Paragraph paragraph) implements Node {
  /** What a closing line says. */
  public enum Kind {
    /** The meeting, perhaps with its date. */
    MEETING,
    /** The date. */
    DATE,
    /** How it was adopted. */
    VOTE
  }

  @Override
  public Span span() {
    return paragraph.span();
  }
}
