package org.resolint.rules.lexicon;

/**
 * Where a word stands in a text.
 *
 * @param start UTF-16 offset of its first code unit
 * @param end UTF-16 offset after its last code unit
 */
public record Word(int start, int end) {
  public Word {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a word: " + start + " to " + end);
    }
  }

  /** The word as it stands in its text. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
