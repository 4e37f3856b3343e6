package org.resolint.rules.mining;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A concept that documents suggest.
 *
 * @param language the ISO 639-1 code of the language of the term
 * @param term the term
 * @param renderings its renderings by language, sorted; empty if only one language was read
 * @param example a sentence with the term
 */
public record Suggestion(
    String language, Found term, Map<String, Found> renderings, String example) {

  /**
   * What was found in a language.
   *
   * @param text its commonest form
   * @param count how often it occurs in any form
   */
  public record Found(String text, int count) {}

  /** Copies the map. */
  public Suggestion {
    renderings = Collections.unmodifiableMap(new TreeMap<>(renderings));
  }
}
