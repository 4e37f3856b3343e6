package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.resolint.glossary.Term;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.inflection.Phrases;
import org.resolint.rules.lexicon.Trait;

/**
 * Tells terms that differ in grammar alone from terms that differ in choice of words: a longer form
 * that holds the shorter one, a noun and a verb or an adjective ("to strengthen cooperation", "the
 * strengthening of cooperation"), the same words in other forms, or behind an "and" with another
 * article. Such terms stand side by side in the best of texts.
 */
final class Kinship {
  private static final int SHORTEST_STEM = 4;
  private static final double COMMON_SHARE = 0.6;

  private final Analyzer analyzer;
  private final Optional<Phrases> phrases;

  private Kinship(Analyzer analyzer, Optional<Phrases> phrases) {
    this.analyzer = analyzer;
    this.phrases = phrases;
  }

  /** The kinship of terms of one language. */
  static Kinship of(TermFinder finder, String language) {
    return new Kinship(finder.analyzer(language), finder.phrases(language));
  }

  /** Whether two terms differ in grammar alone. */
  boolean isBetween(Term one, Term other) {
    return differInClass(one, other) || isWithin(one, other);
  }

  /** Whether two terms have the same words, or one has those of the other. */
  boolean isWithin(Term one, Term other) {
    List<TermToken> first = words(one);
    List<TermToken> second = words(other);
    return first.size() <= second.size() ? isHeld(first, second) : isHeld(second, first);
  }

  /**
   * Whether two terms have the same words and one of them more particles: "violations of human
   * rights", "human rights violations".
   */
  boolean isTurn(Term one, Term other) {
    List<TermToken> first = contents(words(one));
    List<TermToken> second = contents(words(other));
    return words(one).size() != words(other).size()
        && first.size() == second.size()
        && first.stream().allMatch(word -> second.stream().anyMatch(own -> areAkin(word, own)));
  }

  /**
   * Whether one of two terms says more, or joins otherwise: "disaster risk reduction" and "disaster
   * reduction", "Heads of State and Government" and "Heads of State or Government". A text may well
   * mean both. Of a single word a longer name may say no more: "donors", "donor countries". Nothing
   * is told of languages such as Chinese, whose words are not known.
   */
  boolean differInMeaning(Term one, Term other) {
    if (phrases.isEmpty()) {
      return false;
    }
    List<TermToken> first = contents(analyzer.analyze(one.text()));
    List<TermToken> second = contents(analyzer.analyze(other.text()));
    boolean more = first.size() < second.size() ? isPartOf(first, second) : isPartOf(second, first);
    return more || joinOtherwise(one, other);
  }

  private boolean isPartOf(List<TermToken> few, List<TermToken> many) {
    return few.size() > 1
        && few.size() < many.size()
        && few.stream().allMatch(word -> many.stream().anyMatch(own -> areForms(word, own)));
  }

  /** Whether two terms differ in conjunctions alone. */
  private boolean joinOtherwise(Term one, Term other) {
    List<TermToken> first = analyzer.analyze(one.text());
    List<TermToken> second = analyzer.analyze(other.text());
    return first.size() == second.size()
        && IntStream.range(0, first.size())
            .allMatch(
                i ->
                    areForms(first.get(i), second.get(i))
                        || (isConjunction(first.get(i)) && isConjunction(second.get(i))));
  }

  private boolean differInClass(Term one, Term other) {
    Set<Trait> first = classes(one);
    Set<Trait> second = classes(other);
    boolean told = !first.isEmpty() && !second.isEmpty();
    return told && (Collections.disjoint(first, second) || isAdjectiveOf(one, other));
  }

  /** Whether one of two words of a family may be an adjective and the other may not. */
  private boolean isAdjectiveOf(Term one, Term other) {
    List<TermToken> first = analyzer.analyze(one.text());
    List<TermToken> second = analyzer.analyze(other.text());
    return first.size() == 1
        && second.size() == 1
        && areAkin(first.get(0), second.get(0))
        && isAdjective(one) != isAdjective(other);
  }

  private Set<Trait> classes(Term term) {
    return phrases.map(known -> known.classes(term)).orElse(Set.of());
  }

  private boolean isAdjective(Term term) {
    return phrases.filter(known -> known.mayBe(term, Trait.ADJECTIVE)).isPresent();
  }

  /** Whether a term has the words of another one next to each other. */
  private static boolean isHeld(List<TermToken> shorter, List<TermToken> longer) {
    if (shorter.size() == longer.size()) {
      return IntStream.range(0, shorter.size())
          .allMatch(i -> areForms(shorter.get(i), longer.get(i)));
    }
    List<String> words = folded(shorter);
    List<String> all = folded(longer);
    return Collections.indexOfSubList(all, words) >= 0;
  }

  private static List<String> folded(List<TermToken> words) {
    return words.stream().map(TermToken::folded).toList();
  }

  private static boolean areForms(TermToken one, TermToken other) {
    return one.folded().equals(other.folded())
        || one.lemmas().contains(other.folded())
        || other.lemmas().contains(one.folded())
        || one.lemmas().stream().anyMatch(other.lemmas()::contains);
  }

  /** Whether words are forms of one, or of one family as far as their beginnings tell. */
  private static boolean areAkin(TermToken one, TermToken other) {
    String first = one.folded();
    String second = other.folded();
    int common = 0;
    int shorter = Math.min(first.length(), second.length());
    while (common < shorter && first.charAt(common) == second.charAt(common)) {
      common++;
    }
    return areForms(one, other) || (common >= SHORTEST_STEM && common >= shorter * COMMON_SHARE);
  }

  private List<TermToken> contents(List<TermToken> words) {
    return words.stream().filter(word -> !isFunction(word)).toList();
  }

  /** The words without articles and prepositions behind a conjunction. */
  private List<TermToken> words(Term term) {
    List<TermToken> words = new ArrayList<>();
    boolean joined = false;
    for (TermToken token : analyzer.analyze(term.text())) {
      boolean function = isFunction(token);
      if (!joined || !function) {
        words.add(token);
      }
      joined = isConjunction(token) || (joined && function);
    }
    return words;
  }

  private boolean isFunction(TermToken word) {
    return phrases.filter(known -> known.isFunction(word.folded())).isPresent();
  }

  private boolean isConjunction(TermToken word) {
    return phrases.filter(known -> known.isConjunction(word.folded())).isPresent();
  }
}
