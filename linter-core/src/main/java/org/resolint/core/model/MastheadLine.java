package org.resolint.core.model;

import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A line above the enacting formula.
 *
 * @param kind what the line says
 * @param paragraph the line itself
 */
public record MastheadLine(Kind kind, Paragraph paragraph) implements Node {
  /** What a line of the masthead says. */
  public enum Kind {
    /** The name of the body. */
    ORGAN,
    /** The document symbol. */
    SYMBOL,
    /** Distribution and its date. */
    DISTRIBUTION,
    /** The session. */
    SESSION,
    /** The agenda item's number. */
    AGENDA_ITEM,
    /** "Resolution adopted by … on …". */
    ADOPTION,
    /** The note on the report behind the resolution. */
    REPORT_NOTE,
    /** Anything else, such as the title of the agenda item. */
    OTHER
  }

  @Override
  public Span span() {
    return paragraph.span();
  }
}
