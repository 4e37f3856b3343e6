package org.resolint.core.text;

/**
 * A mark in the text that calls a footnote. The mark itself is no longer part of the paragraph's
 * text, so that matching runs across it.
 *
 * @param marker the number or sign, such as {@code 3} or {@code *}
 * @param position the UTF-16 offset in the paragraph's text before which the mark stood
 * @param source where the mark stands in the source, markup included
 * @param form how it was written
 */
public record FootnoteReference(String marker, int position, Span source, Form form) {
  /** How a reference mark is written. */
  public enum Form {
    /** Raised, as it should be. */
    SUPERSCRIPT,
    /** Raised, but after a space. */
    SPACED_SUPERSCRIPT,
    /** An ordinary digit that sticks to the word before it. */
    GLUED,
    /** An ordinary digit that stands alone. */
    DETACHED
  }
}
