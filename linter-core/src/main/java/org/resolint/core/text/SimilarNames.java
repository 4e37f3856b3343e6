package org.resolint.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody meant. */
public final class SimilarNames {
  private static final int FARTHEST = 3;

  private SimilarNames() {}

  private record Candidate(String name, int distance) {}

  /**
   * A question to append to a message, such as {@code ; did you mean 'warning'?}, or nothing if no
   * name is near.
   */
  public static String question(String written, Collection<String> names) {
    return nearest(written, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /**
   * The name nearest to what was written; empty if none is near. A rule's name without its pack is
   * as good as the whole.
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    int limit = Math.min(FARTHEST, Math.max(1, written.length() / 3));
    return names.stream()
        .map(name -> new Candidate(name, nearness(written, name)))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static int nearness(String written, String name) {
    int slash = name.indexOf('/');
    int whole = distance(written, name);
    return written.indexOf('/') >= 0 || slash < 0
        ? whole
        : Math.min(whole, distance(written, name.substring(slash + 1)));
  }

  /** The number of letters to add, drop, change or swap (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
