package org.resolint.core.analysis;

import java.util.List;
import org.resolint.core.profile.ParagraphReference.Direction;
import org.resolint.core.text.Span;

/**
 * A place where a resolution points at a paragraph by its number or letter.
 *
 * @param numbers the numbers it names; the ends of a range, not what lies between; empty if it
 *     names a letter alone
 * @param direction where the text says they are
 * @param span the words in the source
 */
public record CrossReference(List<Integer> numbers, Direction direction, Span span) {
  /** Copies the list. */
  public CrossReference {
    numbers = List.copyOf(numbers);
  }

  /** Whether the text says that the paragraph is one of this resolution. */
  public boolean isInternal() {
    return direction != Direction.OPEN;
  }
}
