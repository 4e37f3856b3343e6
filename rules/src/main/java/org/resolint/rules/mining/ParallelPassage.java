package org.resolint.rules.mining;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A paragraph in the languages that have it.
 *
 * @param texts by ISO 639-1 code, sorted, the words after any label and opening phrase
 */
public record ParallelPassage(Map<String, String> texts) {
  /** Copies the map. */
  public ParallelPassage {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The text in a language, empty if it lacks the paragraph. */
  String in(String language) {
    return texts.getOrDefault(language, "");
  }
}
