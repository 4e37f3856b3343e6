package org.resolint.rules.lexicon;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words, up to a bound; then it starts anew. Safe for use by
 * many threads, which may compute the same value twice.
 */
public final class Memo<V> {
  private static final int BOUND = 1 << 16;
  private static final int LONGEST_KEY = 40;

  private final ConcurrentMap<String, V> values = new ConcurrentHashMap<>();
  private final Function<String, V> compute;
  private final int place = System.identityHashCode(this);

  /**
   * Remembers what a function gives.
   *
   * @param compute a pure function of a word
   */
  public Memo(Function<String, V> compute) {
    this.compute = compute;
  }

  /** Where a form looks first for what this memo knows of it. */
  int place() {
    return place;
  }

  /** What the function gives for a word in a text: the form itself remembers it. */
  @SuppressWarnings("unchecked") // kept below for this memo
  public V get(Form form) {
    Object known = form.known(this);
    if (known == null) {
      known = compute.apply(form.text());
      form.keep(this, known);
    }
    return (V) known;
  }

  /** What the function gives for a word. */
  public V get(String word) {
    V known = values.get(word);
    if (known != null) {
      return known;
    }
    V value = compute.apply(word);
    if (word.length() > LONGEST_KEY) {
      return value;
    }
    if (values.size() >= BOUND) {
      values.clear();
    }
    values.put(word, value);
    return value;
  }
}
