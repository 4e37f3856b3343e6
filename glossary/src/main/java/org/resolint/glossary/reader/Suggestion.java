package org.resolint.glossary.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Advice for a word that is none of those expected. */
final class Suggestion {

  private static final int FARTHEST = 2;

  private Suggestion() {}

  /** Names the nearest of the words expected if it is near, and all of them if not. */
  static String of(String found, List<String> expected) {
    String lower = found.toLowerCase(Locale.ROOT);
    return expected.stream()
        .filter(word -> distance(lower, word) <= FARTHEST)
        .min(Comparator.comparingInt(word -> distance(lower, word)))
        .map(word -> "did you mean '" + word + "'?")
        .orElseGet(() -> "use one of " + String.join(", ", expected));
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
