package org.resolint.core.text;

/**
 * A property that the format gives to a part of a paragraph.
 *
 * @param kind what the part is
 * @param start the UTF-16 offset of its first code unit in the paragraph's text
 * @param end the offset after its last
 */
public record Mark(Kind kind, int start, int end) {
  /** What a marked part is. */
  public enum Kind {
    /** Italics. */
    EMPHASIS,
    /** Bold. */
    STRONG,
    /** Raised text. */
    SUPERSCRIPT,
    /** A line end that the author set, not the page. */
    HARD_BREAK,
    /** Markup that the format could not make sense of. */
    BROKEN_MARKUP
  }
}
