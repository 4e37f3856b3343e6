package org.resolint.rules.terminology;

import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;

/**
 * One way in which a text writes a word.
 *
 * @param form the words in lower case, with hyphen or space if it has one
 * @param block where it stands
 * @param start UTF-16 offset into the block's text
 * @param end exclusive UTF-16 offset
 */
record Writing(String form, Block block, int start, int end) {
  /** Where it stands in the source. */
  Span span() {
    return block.span(start, end);
  }

  /** Whether another writing is the same. */
  boolean isLike(Writing other) {
    return form.equals(other.form);
  }
}
