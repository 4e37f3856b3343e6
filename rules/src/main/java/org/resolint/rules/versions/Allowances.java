package org.resolint.rules.versions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermMatches;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.analysis.TermFinder;

/**
 * What counts as naming a concept in one language though it is no term of it: short names,
 * pronouns, other words that translators write, and its words in another order.
 *
 * <p>Immutable; safe for use by many threads as far as the analyzer is.
 */
final class Allowances {
  /** Where in a sentence a pronoun is its subject. */
  private static final int FIRST_WORDS = 5;

  private final Analyzer analyzer;
  private final LooseTerms loose;
  private final ShortNames names;
  private final TermMatcher standIns;
  private final Set<String> bodies;
  private final Set<String> subjects;

  /**
   * What may stand for the terms of one language.
   *
   * @param language an ISO 639-1 code
   */
  Allowances(TermFinder finder, StandIns data, String language) {
    this.analyzer = finder.analyzer(language);
    this.loose = new LooseTerms(finder.termbase(), language, analyzer);
    this.names = new ShortNames(finder.termbase(), language, analyzer);
    this.standIns = TermMatcher.of(data.forLanguage(language), language, analyzer);
    this.bodies = data.bodies();
    this.subjects = data.subjects(language);
  }

  /**
   * Adds the concepts that a text may name.
   *
   * @param taken the UTF-16 offsets at which longer terms stand
   */
  void addConcepts(String text, Set<Integer> taken, Set<String> present) {
    loose.addConcepts(text, present);
    names.addConcepts(text, taken, present);
    TermMatches matches = standIns.search(text);
    for (List<TermOccurrence> found : List.of(matches.found(), matches.overlapped())) {
      for (TermOccurrence occurrence : found) {
        occurrence.candidates().forEach(candidate -> present.add(candidate.concept().id()));
      }
    }
    if (present.remove(StandIns.BODY)) {
      present.addAll(bodies);
    }
    if (hasPronoun(text)) {
      present.add(StandIns.SUBJECT);
    }
  }

  private boolean hasPronoun(String text) {
    List<TermToken> words = analyzer.analyze(text);
    return words.stream()
        .limit(FIRST_WORDS)
        .anyMatch(
            word ->
                subjects.contains(
                    text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT)));
  }
}
