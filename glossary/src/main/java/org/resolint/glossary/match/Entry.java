package org.resolint.glossary.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;

/**
 * What a path through the trie stands for.
 *
 * @param index the place of the entry among all
 * @param term null for a shield
 * @param folded the words of the entry, in order
 * @param capitals the places of the words that have to start with a capital
 */
record Entry(
    int index, Concept concept, @Nullable Term term, List<String> folded, List<Integer> capitals) {

  /** Whether terms inside the entry's words are not judged. */
  boolean shields() {
    return term == null || concept.kind() == ConceptKind.PROPER_NAME;
  }
}
