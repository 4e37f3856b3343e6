package org.resolint.core.report;

import org.resolint.core.engine.Location;
import org.resolint.core.text.Source;

/** A text whose columns count bytes of UTF-8. Immutable. */
final class ByteColumns {
  private static final int STEP = 256;

  private final String text;

  /** The bytes before each offset that is a multiple of {@link #STEP}. */
  private final int[] before;

  ByteColumns(Source source) {
    text = source.text();
    before = new int[text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + bytes((i - 1) * STEP, i * STEP);
    }
  }

  /** Whether a place is where the text has it; not so if the text has changed. */
  boolean has(Location place) {
    return place.offset() <= text.length() && place.column() - 1 <= place.offset();
  }

  /** The column of a place, from 1, in bytes of UTF-8. */
  int of(Location place) {
    int lineStart = place.offset() - place.column() + 1;
    return bytesBefore(place.offset()) - bytesBefore(lineStart) + 1;
  }

  /** The text from one place to another. */
  String between(Location from, Location to) {
    return text.substring(from.offset(), to.offset());
  }

  private int bytesBefore(int offset) {
    int step = offset / STEP;
    return before[step] + bytes(step * STEP, offset);
  }

  /** A surrogate counts two, so that a pair counts four wherever the range is cut. */
  private int bytes(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        count++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        count += 2;
      } else {
        count += 3;
      }
    }
    return count;
  }
}
