package org.resolint.rules.versions;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.core.text.TextMemo;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermMatches;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.versions.ShortNames.ShortName;

/**
 * What counts as naming a concept in one language though it is no term of it: short names,
 * pronouns, other words that translators write, and its words in another order.
 *
 * <p>Safe for use by many threads as far as the analyzer is.
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
  private final TextMemo<Allowed> known = new TextMemo<>();

  /** What a text may name, and what it may if no longer term stands there. */
  private record Allowed(Set<String> concepts, List<ShortName> names) {}

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
  void addConcepts(String text, BitSet taken, Set<String> present) {
    Allowed allowed = known.get(text, this::allowed);
    present.addAll(allowed.concepts());
    for (ShortName name : allowed.names()) {
      if (!taken.get(name.start())) {
        present.addAll(name.concepts());
      }
    }
  }

  private Allowed allowed(String text) {
    List<TermToken> words = analyzer.analyze(text);
    Set<String> concepts = new HashSet<>();
    loose.addConcepts(words, concepts);
    TermMatches matches = standIns.search(text, words);
    for (List<TermOccurrence> found : List.of(matches.found(), matches.overlapped())) {
      for (TermOccurrence occurrence : found) {
        occurrence.candidates().forEach(candidate -> concepts.add(candidate.concept().id()));
      }
    }
    if (concepts.remove(StandIns.BODY)) {
      concepts.addAll(bodies);
    }
    if (hasPronoun(text, words)) {
      concepts.add(StandIns.SUBJECT);
    }
    return new Allowed(concepts, names.in(text, words));
  }

  private boolean hasPronoun(String text, List<TermToken> words) {
    return words.stream()
        .limit(FIRST_WORDS)
        .anyMatch(
            word ->
                subjects.contains(
                    text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT)));
  }
}
