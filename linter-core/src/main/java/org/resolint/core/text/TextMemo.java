package org.resolint.core.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Remembers what was found out about texts, up to a bound; then it starts anew. Paragraphs are
 * asked about by several parts of the program, and drafts and versions share most of theirs. Safe
 * for use by many threads, which may compute the same value twice.
 *
 * @param <V> what is found out; immutable
 */
public final class TextMemo<V> {
  /** What the texts of some dozen resolutions have. */
  private static final int MOST_CHARACTERS = 1 << 17;

  private final ConcurrentMap<String, V> values = new ConcurrentHashMap<>();
  private final AtomicInteger characters = new AtomicInteger();

  /**
   * What a function gives for a text.
   *
   * @param compute a pure function of the text, the same each time
   */
  public V get(String text, Function<String, V> compute) {
    V known = values.get(text);
    if (known != null) {
      return known;
    }
    V value = compute.apply(text);
    if (characters.addAndGet(text.length()) > MOST_CHARACTERS) {
      values.clear();
      characters.set(text.length());
    }
    if (text.length() <= MOST_CHARACTERS) {
      values.put(text, value);
    }
    return value;
  }
}
