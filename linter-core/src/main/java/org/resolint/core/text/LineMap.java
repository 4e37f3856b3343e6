package org.resolint.core.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin.
 *
 * <p>A line ends at a line feed, a carriage return, or both together. Immutable.
 */
public final class LineMap {
  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Finds the lines of {@code text}. */
  public static LineMap of(CharSequence text) {
    char[] characters = text.toString().toCharArray();
    int[] starts = new int[16 + characters.length / 64];
    int count = 1;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean crlf = c == '\r' && i + 1 < characters.length && characters[i + 1] == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count), characters.length);
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return starts.length;
  }

  /**
   * The line and column of an offset.
   *
   * @param offset a UTF-16 offset, from 0 to the length of the text
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public Position position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    return new Position(index + 1, offset - starts[index] + 1);
  }

  /**
   * The span of a line, its end mark included.
   *
   * @param line the line, from 1
   */
  public Span line(int line) {
    int end = line == starts.length ? length : starts[line];
    return new Span(starts[line - 1], end);
  }
}
