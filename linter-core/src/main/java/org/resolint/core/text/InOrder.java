package org.resolint.core.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks things up that stand in order of place. */
public final class InOrder {
  private InOrder() {}

  /**
   * The index of the first thing that begins at an offset or after it; the size of the list if none
   * does. A binary search.
   *
   * @param things in order of their starts
   * @param start the UTF-16 offset at which a thing begins
   */
  public static <T> int firstFrom(List<T> things, ToIntFunction<T> start, int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(things.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
