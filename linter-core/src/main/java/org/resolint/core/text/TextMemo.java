package org.resolint.core.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Remembers what was found out about texts, up to a bound; then it forgets those not asked about
 * since the bound was last reached. Paragraphs are asked about by several parts of the program,
 * drafts and versions share most of theirs, and in an editor a draft comes again with one paragraph
 * changed. Safe for use by many threads, which may compute the same value twice.
 *
 * @param <V> what is found out; immutable
 */
public final class TextMemo<V> {
  /** What the texts of some dozen resolutions have, or a draft of sixty pages. */
  private static final int MOST_CHARACTERS = 3 << 16;

  private volatile ConcurrentMap<String, V> recent = new ConcurrentHashMap<>();
  private volatile ConcurrentMap<String, V> before = new ConcurrentHashMap<>();
  private final AtomicInteger characters = new AtomicInteger();

  /**
   * What a function gives for a text.
   *
   * @param compute a pure function of the text, the same each time
   */
  public V get(String text, Function<String, V> compute) {
    V known = recent.get(text);
    if (known != null) {
      return known;
    }
    known = before.get(text);
    V value = known == null ? compute.apply(text) : known;
    if (text.length() <= MOST_CHARACTERS) {
      keep(text, value);
    }
    return value;
  }

  private void keep(String text, V value) {
    if (characters.addAndGet(text.length()) > MOST_CHARACTERS) {
      characters.set(text.length());
      before = recent;
      recent = new ConcurrentHashMap<>();
    }
    recent.put(text, value);
  }
}
