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
 * <p>Immutable; safe for use by many threads.
 */
final class LooseTerms {
  /** How many words may stand between the first of a term's words and another. */
  private static final int REACH = 8;

  /** Shorter words tie others together. */
  private static final int SHORTEST_WORD = 4;

  private final Map<String, List<LooseTerm>> byFirstWord = new HashMap<>();

  /** The words that make a term, each in any of its forms. */
  private record LooseTerm(String concept, List<Set<String>> words) {}

  /** The terms of several words that a termbase has in a language. */
  LooseTerms(Termbase termbase, String language, Analyzer analyzer) {
    for (Concept concept : termbase.concepts()) {
      if (concept.kind() != ConceptKind.OPENING_PHRASE) {
        concept.terms(language).forEach(term -> add(concept.id(), term, analyzer));
      }
    }
  }

  private void add(String concept, Term term, Analyzer analyzer) {
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
  void addConcepts(List<TermToken> words, Collection<String> concepts) {
    for (int i = 0; i < words.size(); i++) {
      addConcepts(i, words.get(i).folded(), words, concepts);
      for (String lemma : words.get(i).lemmas()) {
        addConcepts(i, lemma, words, concepts);
      }
    }
  }

  private void addConcepts(
      int place, String form, List<TermToken> words, Collection<String> concepts) {
    for (LooseTerm term : byFirstWord.getOrDefault(form, List.of())) {
      if (!concepts.contains(term.concept()) && isAround(place, term, words)) {
        concepts.add(term.concept());
      }
    }
  }

  private static boolean isAround(int place, LooseTerm term, List<TermToken> words) {
    for (int i = 1; i < term.words().size(); i++) {
      if (!isNear(place, term.words().get(i), words)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(int place, Set<String> forms, List<TermToken> words) {
    int last = Math.min(words.size() - 1, place + REACH);
    for (int i = Math.max(0, place - REACH); i <= last; i++) {
      if (has(words.get(i), forms)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(TermToken word, Set<String> forms) {
    if (forms.contains(word.folded())) {
      return true;
    }
    for (String lemma : word.lemmas()) {
      if (forms.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
