package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.text.Span;

/**
 * A word that nobody knows.
 *
 * @param text the word as written
 * @param span where it stands in the source
 * @param kind what it looks like
 * @param proper the words that it is in proper letters; empty unless it is in plain ones
 * @param before the word right before it, in lower case; empty if there is none
 * @param after the word right behind it, in lower case; empty if there is none
 */
record Unknown(
    String text, Span span, Kind kind, List<String> proper, String before, String after) {
  /** What a word looks like. */
  enum Kind {
    /** An ordinary word. */
    WORD,
    /** An ordinary word that is unlike any common one, so that it is rare rather than misspelt. */
    RARE,
    /** A known word but for a ligature, or the accent of its capital. */
    PLAIN,
    /** Perhaps a name: capitalised where words are not, or in a script without capitals. */
    NAME
  }
}
