package org.resolint.glossary.match;

import java.util.List;

/**
 * Splits a text of one language into words with their lemmas. Terms and texts go through the same
 * one.
 */
@FunctionalInterface
public interface Analyzer {

  /**
   * The words of a text in reading order, not overlapping. Punctuation is no word; an ideograph is
   * a word of its own.
   */
  List<TermToken> analyze(CharSequence text);
}
