package org.resolint.rules.analysis;

import java.util.List;

/**
 * What a word is matched by where terms are sought.
 *
 * @param folded the word itself, as {@link Folding} makes it
 * @param lemmas what it may be a form of, folded as well, in the order of their characters
 */
record MatchedForms(String folded, List<String> lemmas) {
  MatchedForms {
    lemmas = List.copyOf(lemmas);
  }
}
