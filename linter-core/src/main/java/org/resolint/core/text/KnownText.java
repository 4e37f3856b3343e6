package org.resolint.core.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text with what was found out about it. Safe for use by many threads. */
final class KnownText {
  private final String text;
  private final ConcurrentMap<Object, Object> facts = new ConcurrentHashMap<>();
  private volatile boolean standing;
  private volatile boolean recurring;

  /** Made when first asked for; threads may make it twice. */
  private @Nullable CharacterIndex characters;

  KnownText(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Says that a paragraph has this text. */
  void stand() {
    recurring = standing;
    standing = true;
  }

  /** Whether several paragraphs have this text, so that more will. */
  boolean isRecurring() {
    return recurring;
  }

  /** Which characters the text has, and where. */
  CharacterIndex characters() {
    CharacterIndex index = characters;
    if (index == null) {
      index = new CharacterIndex(text);
      characters = index;
    }
    return index;
  }

  /**
   * What is known under a key, computed unless it is.
   *
   * @param key stands for the function
   * @param compute a pure function of the text
   */
  @SuppressWarnings("unchecked") // put below under the same key
  <T> T fact(Object key, Function<KnownText, T> compute) {
    Object known = facts.get(key);
    if (known == null) {
      known = compute.apply(this);
      facts.put(key, known);
    }
    return (T) known;
  }
}
