package org.resolint.rules.grammar;

import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds slips of grammar. Found as a service, by {@link GrammarEngines}. Thread-safe. */
public interface GrammarEngine {
  /**
   * Loads what a language needs, which takes seconds.
   *
   * @param language an ISO 639-1 code
   * @param wanted whether findings are wanted of a rule of the engine, by its id and category; one
   *     that is not wanted may be left out
   * @return empty if the engine does not know the language
   */
  Optional<GrammarChecker> open(String language, BiPredicate<String, String> wanted);
}
