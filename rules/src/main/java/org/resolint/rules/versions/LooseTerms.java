package org.resolint.rules.versions;

import java.util.ArrayList;
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
 * The terms of one language, however their words are strung: «autorités nationales et locales» has
 * those of «autorités locales», «prévention et règlement des conflits» those of «prévention des
 * conflits». That a concept is named cannot be told from that, only that it may well be.
 *
 * <p>Immutable; safe for use by many threads as far as the analyzer is.
 */
final class LooseTerms {
  /** How many words may stand between the first of a term's words and another. */
  private static final int REACH = 8;

  /** Shorter words tie others together. */
  private static final int SHORTEST_WORD = 4;

  private final Analyzer analyzer;
  private final Map<String, List<LooseTerm>> byFirstWord = new HashMap<>();

  /** The words that make a term, each in any of its forms. */
  private record LooseTerm(String concept, List<Set<String>> words) {}

  /** The terms of several words that a termbase has in a language. */
  LooseTerms(Termbase termbase, String language, Analyzer analyzer) {
    this.analyzer = analyzer;
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() != ConceptKind.OPENING_PHRASE) {
        concept.terms(language).forEach(term -> add(concept.id(), term));
      }
    }
  }

  private void add(String concept, Term term) {
    List<Set<String>> words = new ArrayList<>();
    for (TermToken token : analyzer.analyze(term.text())) {
      if (token.end() - token.start() >= SHORTEST_WORD) {
        words.add(forms(token));
      }
    }
    if (words.size() > 1) {
      LooseTerm loose = new LooseTerm(concept, words);
      words
          .get(0)
          .forEach(form -> byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(loose));
    }
  }

  /** What a word is matched by. */
  static Set<String> forms(TermToken token) {
    Set<String> forms = new HashSet<>(token.lemmas());
    forms.add(token.folded());
    return forms;
  }

  /** Adds the concepts of which a text has the words of a term near to each other. */
  void addConcepts(String text, Collection<String> concepts) {
    List<Set<String>> words = analyzer.analyze(text).stream().map(LooseTerms::forms).toList();
    for (int i = 0; i < words.size(); i++) {
      for (String form : words.get(i)) {
        for (LooseTerm term : byFirstWord.getOrDefault(form, List.of())) {
          if (!concepts.contains(term.concept()) && isAround(i, term, words)) {
            concepts.add(term.concept());
          }
        }
      }
    }
  }

  private static boolean isAround(int place, LooseTerm term, List<Set<String>> words) {
    List<Set<String>> near =
        words.subList(Math.max(0, place - REACH), Math.min(words.size(), place + REACH + 1));
    return term.words().stream()
        .skip(1)
        .allMatch(forms -> near.stream().anyMatch(word -> shares(word, forms)));
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
