package org.resolint.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two lists of lines.
 *
 * <p>The fewest changes, after E. W. Myers, An O(ND) Difference Algorithm and Its Variations
 * (Algorithmica 1, 1986), as long as they are not too many to look for; else some changes that lead
 * from the one to the other.
 */
public final class LineDiff {
  /** Time and memory grow with the square of the differing lines. */
  private static final int MAX_CHANGES = 1_500;

  /** How far ahead the quick way looks for lines that are the same again. */
  private static final int WINDOW = 64;

  private final int[] before;
  private final int[] after;
  private final List<Change> changes = new ArrayList<>();

  private LineDiff(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Lines that others took the place of; indexes from 0, ends exclusive.
   *
   * @param start where the old lines begin
   * @param end where they end; the same if lines were put in
   * @param newStart where the new lines begin
   * @param newEnd where they end; the same if lines were taken out
   */
  public record Change(int start, int end, int newStart, int newEnd) {}

  /** The changes that lead from some lines to others, in order. */
  public static <T> List<Change> of(List<T> before, List<T> after) {
    Map<T, Integer> numbers = new HashMap<>();
    return new LineDiff(numbered(before, numbers), numbered(after, numbers)).changes();
  }

  private static <T> int[] numbered(List<T> lines, Map<T, Integer> numbers) {
    int[] all = new int[lines.size()];
    for (int i = 0; i < all.length; i++) {
      Integer known = numbers.putIfAbsent(lines.get(i), numbers.size());
      all[i] = known == null ? numbers.size() - 1 : known;
    }
    return all;
  }

  private List<Change> changes() {
    int start = 0;
    int shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start] == after[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
    }
    if (!fewest(start, before.length - end, after.length - end)) {
      quickly(start, before.length - end, after.length - end);
    }
    return List.copyOf(changes);
  }

  /** Looks for the fewest changes; false if there are too many. */
  private boolean fewest(int from, int beforeEnd, int afterEnd) {
    int n = beforeEnd - from;
    int m = afterEnd - from;
    int most = Math.min(n + m, MAX_CHANGES);
    int[] furthest = new int[2 * most + 3];
    int middle = most + 1;
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
        int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
        while (x < n && x - k < m && before[from + x] == after[from + x - k]) {
          x++;
        }
        furthest[middle + k] = x;
        if (x >= n && x - k >= m) {
          trace.add(slice(furthest, middle, d));
          back(trace, from, n, m);
          return true;
        }
      }
      trace.add(slice(furthest, middle, d));
    }
    return false;
  }

  /** The values of the diagonals from -d to d. */
  private static int[] slice(int[] furthest, int middle, int d) {
    return Arrays.copyOfRange(furthest, middle - d, middle + d + 1);
  }

  /** Goes the way back from the end and gathers its steps. */
  private void back(List<int[]> trace, int from, int n, int m) {
    List<Change> steps = new ArrayList<>();
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] earlier = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && at(earlier, d - 1, k - 1) < at(earlier, d - 1, k + 1));
      int lastK = down ? k + 1 : k - 1;
      int lastX = at(earlier, d - 1, lastK);
      int lastY = lastX - lastK;
      steps.add(
          down
              ? new Change(from + lastX, from + lastX, from + lastY, from + lastY + 1)
              : new Change(from + lastX, from + lastX + 1, from + lastY, from + lastY));
      x = lastX;
      y = lastY;
    }
    Collections.reverse(steps);
    steps.forEach(this::add);
  }

  private static int at(int[] slice, int d, int k) {
    return k < -d || k > d ? -1 : slice[k + d];
  }

  /** Adds a change behind the others, as one with the last if they touch. */
  private void add(Change change) {
    Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
    if (last != null && last.end() == change.start() && last.newEnd() == change.newStart()) {
      changes.set(
          changes.size() - 1,
          new Change(last.start(), change.end(), last.newStart(), change.newEnd()));
    } else {
      changes.add(change);
    }
  }

  /** Goes through both and steps over the fewest lines to where they are the same again. */
  private void quickly(int from, int beforeEnd, int afterEnd) {
    int x = from;
    int y = from;
    while (x < beforeEnd || y < afterEnd) {
      if (x < beforeEnd && y < afterEnd && before[x] == after[y]) {
        x++;
        y++;
        continue;
      }
      int lastX = x;
      int lastY = y;
      int sum = 1;
      boolean met = false;
      for (; sum <= WINDOW && !met; sum++) {
        for (int ahead = 0; ahead <= sum && !met; ahead++) {
          int i = lastX + ahead;
          int j = lastY + sum - ahead;
          met = i < beforeEnd && j < afterEnd && before[i] == after[j];
          x = met ? i : x;
          y = met ? j : y;
        }
      }
      if (!met) {
        x = Math.min(beforeEnd, lastX + 1);
        y = Math.min(afterEnd, lastY + 1);
      }
      add(new Change(lastX, x, lastY, y));
    }
  }
}
