package org.resolint.glossary.match;

import java.util.List;

/**
 * A word of a text, as term matching sees it. Two words match when their folded forms are equal or
 * when they share a lemma.
 *
 * @param start UTF-16 offset into the text that was analysed
 * @param end exclusive UTF-16 offset
 * @param folded the word itself with case, apostrophes and the like made equal
 * @param lemmas the dictionary forms it may be an inflection of, folded as well; may be empty
 */
public record TermToken(int start, int end, String folded, List<String> lemmas) {

  public TermToken {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a token covers text: " + start + " to " + end);
    }
    lemmas = List.copyOf(lemmas);
  }
}
