package org.resolint.rules.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.resolint.rules.lexicon.Lazy;

/** The pairs of neighbouring words that a text or the termbase has, in lower case. */
final class Pairs implements BiPredicate<String, String> {
  private final BiPredicate<String, String> others;
  private final Supplier<Set<String>> own;

  /**
   * @param passages the words of each passage of the text, in order
   * @param others further pairs
   */
  Pairs(List<List<String>> passages, BiPredicate<String, String> others) {
    this.others = others;
    this.own = new Lazy<>(() -> of(passages));
  }

  @Override
  public boolean test(String first, String second) {
    return own.get().contains(key(first, second)) || others.test(first, second);
  }

  private static Set<String> of(List<List<String>> passages) {
    Set<String> pairs = new HashSet<>();
    passages.forEach(passage -> add(passage, pairs));
    return pairs;
  }

  /** Adds every pair of neighbours in a passage. */
  static void add(List<String> passage, Set<String> pairs) {
    for (int i = 1; i < passage.size(); i++) {
      pairs.add(key(passage.get(i - 1), passage.get(i)));
    }
  }

  /** What stands for a pair in a set. */
  static String key(String first, String second) {
    return first + ' ' + second;
  }
}
