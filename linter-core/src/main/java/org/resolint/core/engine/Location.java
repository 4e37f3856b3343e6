package org.resolint.core.engine;

import org.resolint.core.text.Position;
import org.resolint.core.text.Source;

/**
 * A place in a document, complete in itself.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 code units
 * @param offset the UTF-16 offset, from 0
 */
public record Location(int line, int column, int offset) implements Comparable<Location> {
  /** The place of a UTF-16 offset. */
  public static Location of(Source source, int offset) {
    Position position = source.position(offset);
    return new Location(position.line(), position.column(), offset);
  }

  @Override
  public int compareTo(Location other) {
    return Integer.compare(offset, other.offset);
  }
}
