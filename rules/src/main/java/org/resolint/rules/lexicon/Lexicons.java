package org.resolint.rules.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens lexicons, each language once. Dictionaries live as long as this does, so share one
 * instance. Safe for use by many threads.
 */
public final class Lexicons {
  private final Map<String, Optional<Lexicon>> opened = new ConcurrentHashMap<>();

  /**
   * The lexicon of a language, by its ISO 639-1 code in lower case. Empty for a language without
   * dictionaries, and for Chinese, which needs none.
   */
  public Optional<Lexicon> forLanguage(String iso) {
    return opened.computeIfAbsent(
        iso,
        code ->
            LexiconProfile.read(code).filter(Dictionaries::areThere).map(DictionaryLexicon::new));
  }
}
