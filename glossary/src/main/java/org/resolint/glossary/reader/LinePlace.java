package org.resolint.glossary.reader;

import org.resolint.glossary.Origin;

/** Places as one number: the line above, the column below. */
final class LinePlace {

  private LinePlace() {}

  static long of(int line, int column) {
    return ((long) line << 32) | Math.max(1, column);
  }

  static Origin origin(String name, long place) {
    return new Origin(name, Math.max(1, (int) (place >>> 32)), Math.max(1, (int) place));
  }
}
