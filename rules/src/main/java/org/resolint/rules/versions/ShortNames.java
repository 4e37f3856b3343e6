package org.resolint.rules.versions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;

/**
 * What the proper names of one language are called when they come again: by their first word alone,
 * as in «le Comité» and «la Convention», with its capital letter.
 *
 * <p>Immutable; safe for use by many threads as far as the analyzer is.
 */
final class ShortNames {
  private final Analyzer analyzer;
  private final Map<String, Set<String>> concepts = new HashMap<>();

  /** The proper names that a termbase has in a language. */
  ShortNames(Termbase termbase, String language, Analyzer analyzer) {
    this.analyzer = analyzer;
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() == ConceptKind.PROPER_NAME) {
        concept.terms(language).forEach(term -> add(concept.id(), term));
      }
    }
  }

  private void add(String concept, Term term) {
    List<TermToken> words = analyzer.analyze(term.text());
    if (words.size() > 1 && isCapital(term.text(), words.get(0))) {
      for (String form : LooseTerms.forms(words.get(0))) {
        concepts.computeIfAbsent(form, key -> new HashSet<>()).add(concept);
      }
    }
  }

  /**
   * Adds the concepts that the words of a text may stand for.
   *
   * @param taken the UTF-16 offsets at which words of longer names stand
   */
  void addConcepts(String text, Set<Integer> taken, Collection<String> present) {
    for (TermToken word : analyzer.analyze(text)) {
      if (isCapital(text, word) && !taken.contains(word.start())) {
        for (String form : LooseTerms.forms(word)) {
          present.addAll(concepts.getOrDefault(form, Set.of()));
        }
      }
    }
  }

  private static boolean isCapital(String text, TermToken word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
  }
}
