package org.resolint.rules.grammar;

import java.util.List;

/** Finds slips of grammar in one language. Thread-safe. */
public interface GrammarChecker {
  /** The slips in a paragraph, in order of place. */
  List<Slip> check(String paragraph);
}
