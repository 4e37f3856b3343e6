package org.resolint.core.text;

/**
 * One thing that repair did to a manuscript.
 *
 * @param kind what it did
 * @param span the damage in the source
 * @param detail what the damage was, in the source's own characters, or what the text reads now
 */
public record RepairNote(Kind kind, Span span, String detail) {
  /** What repair does. */
  public enum Kind {
    /** Set a page number, job number or running head aside. */
    PAGE_MARK,
    /** Set a list of link addresses aside. */
    LINK_DUMP,
    /** Set footnotes aside that stood in the middle of the text, with the rule above them. */
    FOOTNOTE_BLOCK,
    /** Joined lines that the page had wrapped, or that had a blank line after each. */
    HARD_WRAP,
    /** Joined a word cut by a hyphen at a line end. */
    HYPHENATION,
    /** Joined a word that was broken after a hyphen of its own. */
    BREAK_AT_HYPHEN,
    /** Joined a paragraph that a page end or a footnote had cut. */
    SPLIT_PARAGRAPH,
    /** Began a paragraph at a place where a page end had swallowed the blank line. */
    LOST_PAGE_BREAK,
    /** Separated two lines that stood on one. */
    MERGED_LINES,
    /** Took a footnote mark out that was glued to its word. */
    GLUED_REFERENCE,
    /** Took a footnote mark out that stood apart from its word. */
    SPACED_REFERENCE,
    /** Read markup that was only half there. */
    BROKEN_MARKUP,
    /** Ignored white space at line ends; one note a document. */
    TRAILING_SPACE
  }
}
