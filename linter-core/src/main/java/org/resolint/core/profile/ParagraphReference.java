package org.resolint.core.profile;

import java.util.List;

/**
 * Words that point at a paragraph by its number or letter.
 *
 * @param start offset in the text given, UTF-16
 * @param end offset after the words
 * @param numbers the numbers of paragraphs, the ends of a range but not what lies between; empty if
 *     the words name a letter alone
 * @param direction where the words say the paragraph is
 */
public record ParagraphReference(int start, int end, List<Integer> numbers, Direction direction) {
  /** Where words say that a paragraph is. */
  public enum Direction {
    /** "paragraph 2 above". */
    ABOVE,
    /** "paragraph 7 below". */
    BELOW,
    /** "paragraph 3 of the present resolution". */
    HERE,
    /** "paragraph 4", of this text or of another. */
    OPEN
  }

  /** Copies the list. */
  public ParagraphReference {
    numbers = List.copyOf(numbers);
  }
}
