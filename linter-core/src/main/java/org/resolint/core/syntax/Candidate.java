package org.resolint.core.syntax;

/**
 * A stretch of text that looks like a symbol or the number of a resolution.
 *
 * @param kind what it looks like
 * @param start the UTF-16 offset of its first code unit in the text
 * @param end the offset after its last
 * @param reference what the grammar made of it
 */
record Candidate(Kind kind, int start, int end, Reference reference) {
  /** What a candidate looks like. */
  enum Kind {
    /** A document symbol: enough to be a citation by itself. */
    SYMBOL,
    /** A number, which takes a noun near by to be a citation. */
    NUMBER
  }
}
