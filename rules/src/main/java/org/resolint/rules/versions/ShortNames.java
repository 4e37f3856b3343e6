package org.resolint.rules.versions;

import java.util.ArrayList;
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
 * <p>Immutable; safe for use by many threads.
 */
final class ShortNames {
  private final Map<String, Set<String>> concepts = new HashMap<>();

  /** The proper names that a termbase has in a language. */
  ShortNames(Termbase termbase, String language, Analyzer analyzer) {
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() == ConceptKind.PROPER_NAME) {
        concept.terms(language).forEach(term -> add(concept.id(), term, analyzer));
      }
    }
  }

  private void add(String concept, Term term, Analyzer analyzer) {
    List<TermToken> words = analyzer.analyze(term.text());
    if (words.size() > 1 && isCapital(term.text(), words.get(0))) {
      for (String form : LooseTerms.forms(words.get(0))) {
        concepts.computeIfAbsent(form, key -> new HashSet<>()).add(concept);
      }
    }
  }

  /**
   * A word that may be a name.
   *
   * @param start its UTF-16 offset
   * @param concepts what it may stand for
   */
  record ShortName(int start, Set<String> concepts) {}

  /** The words of a text that may be names, in order. */
  List<ShortName> in(String text, List<TermToken> words) {
    List<ShortName> names = new ArrayList<>();
    for (TermToken word : words) {
      if (isCapital(text, word)) {
        Set<String> meant = new HashSet<>(concepts.getOrDefault(word.folded(), Set.of()));
        for (String lemma : word.lemmas()) {
          meant.addAll(concepts.getOrDefault(lemma, Set.of()));
        }
        if (!meant.isEmpty()) {
          names.add(new ShortName(word.start(), meant));
        }
      }
    }
    return List.copyOf(names);
  }

  private static boolean isCapital(String text, TermToken word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
  }
}
