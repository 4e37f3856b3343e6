package org.resolint.core.analysis;

import java.util.List;
import org.resolint.core.text.Span;

/**
 * A place where a resolution points at paragraphs of its own.
 *
 * @param numbers the numbers it names; the ends of a range, not what lies between
 * @param direction where the text says they are
 * @param span the words in the source
 */
public record CrossReference(List<Integer> numbers, Direction direction, Span span) {
  /** Where a text says that a paragraph is. */
  public enum Direction {
    /** "paragraph 2 above". */
    ABOVE,
    /** "paragraph 7 below". */
    BELOW,
    /** "paragraph 3 of the present resolution". */
    ANYWHERE
  }

  /** Copies the list. */
  public CrossReference {
    numbers = List.copyOf(numbers);
  }
}
