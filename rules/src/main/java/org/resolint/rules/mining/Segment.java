package org.resolint.rules.mining;

import java.util.List;
import org.resolint.rules.lexicon.Word;

/**
 * Words with nothing between them that parts terms.
 *
 * @param words where they stand in their text
 * @param keys what the forms of a word have in common, a number each
 * @param atEdge whether a term may begin or end with the word
 */
@SuppressWarnings("ArrayRecordComponent") // counted in millions; never compared by value
record Segment(List<Word> words, int[] keys, boolean[] atEdge) {
  int size() {
    return keys.length;
  }

  /** Whether a term may be made of words from one place on. */
  boolean isTerm(int from, int length) {
    return atEdge[from] && atEdge[from + length - 1];
  }
}
