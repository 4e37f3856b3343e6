package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolint.rules.lexicon.Lexicon;

/**
 * Compares Arabic words with a term by what is written together with them. Only before the first
 * word may conjunctions and prepositions stand that the term has not. The article stands where the
 * term has it; a term whose words all have it, or all lack it, may lose or take it throughout.
 */
final class ArabicAgreement {
  private static final int SHORTEST_STEM = 2;
  private static final List<String> CONJUNCTIONS = List.of("و", "ف", "");
  private static final List<String> PREPOSITIONS = List.of("ب", "ك", "ل", "");
  private static final String ARTICLE = "ال";
  private static final String FOR_THE = "لل";

  private final Lexicon lexicon;

  ArabicAgreement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is written before a stem. */
  private record Clitics(String conjunction, String preposition, boolean article) {
    private static final Clitics NONE = new Clitics("", "", false);

    boolean joinsLike(Clitics other) {
      return conjunction.equals(other.conjunction) && preposition.equals(other.preposition);
    }
  }

  /** Whether words, as many as the term has, may be the term inflected. */
  boolean fits(List<PhraseWord> term, List<PhraseWord> words) {
    List<Boolean> articles = new ArrayList<>();
    List<Boolean> own = new ArrayList<>();
    for (int i = 0; i < term.size(); i++) {
      Clitics model = clitics(term.get(i));
      Clitics clitics = clitics(words.get(i));
      boolean free = i == 0 && model.joinsLike(Clitics.NONE);
      if (!free && !clitics.joinsLike(model)) {
        return false;
      }
      own.add(model.article());
      articles.add(clitics.article());
    }
    return articles.equals(own) || (isUniform(own) && isUniform(articles));
  }

  /**
   * A term behind the particles that stand before other words. Where these all have the article or
   * all lack it, a term of as many words that all are otherwise takes it or loses it.
   */
  String withParticles(String preferred, List<PhraseWord> words) {
    Clitics clitics = clitics(words.get(0));
    String term = withArticlesOf(words, preferred);
    String particles = clitics.conjunction() + clitics.preposition();
    boolean merges = clitics.preposition().equals("ل") && term.startsWith(ARTICLE);
    return merges
        ? clitics.conjunction() + FOR_THE + term.substring(ARTICLE.length())
        : particles + term;
  }

  private String withArticlesOf(List<PhraseWord> words, String term) {
    List<String> own = List.of(term.split(" ", -1));
    List<Boolean> articles = words.stream().map(word -> clitics(word).article()).toList();
    if (own.size() != words.size() || !isUniform(articles)) {
      return term;
    }
    Stream<String> changed = own.stream();
    if (articles.get(0) && own.stream().noneMatch(word -> word.startsWith(ARTICLE))) {
      changed = changed.map(word -> ARTICLE + word);
    } else if (!articles.get(0) && own.stream().allMatch(word -> word.startsWith(ARTICLE))) {
      changed = changed.map(word -> word.substring(ARTICLE.length()));
    }
    return changed.collect(Collectors.joining(" "));
  }

  private static boolean isUniform(List<Boolean> articles) {
    return Collections.frequency(articles, articles.get(0)) == articles.size();
  }

  private Clitics clitics(PhraseWord word) {
    String written = word.written().replaceAll("[\\p{Mn}\\u0640]", "");
    Set<String> lemmas = lexicon.lemmas(written);
    for (String conjunction : CONJUNCTIONS) {
      for (String preposition : PREPOSITIONS) {
        String particles = conjunction + preposition;
        boolean merges = preposition.equals("ل");
        String definite = merges ? conjunction + FOR_THE : particles + ARTICLE;
        if (isBefore(written, definite, lemmas)
            || (merges && isBefore(written, definite, "ل", lemmas))) {
          return new Clitics(conjunction, preposition, true);
        }
        if (!particles.isEmpty() && isBefore(written, particles, lemmas)) {
          return new Clitics(conjunction, preposition, false);
        }
      }
    }
    return Clitics.NONE;
  }

  private boolean isBefore(String word, String clitics, Set<String> lemmas) {
    return isBefore(word, clitics, "", lemmas);
  }

  /** Whether what is left without the clitics is a form of the same word. */
  private boolean isBefore(String word, String clitics, String merged, Set<String> lemmas) {
    if (!word.startsWith(clitics) || word.length() - clitics.length() < SHORTEST_STEM) {
      return false;
    }
    Set<String> stems = lexicon.lemmas(merged + word.substring(clitics.length()));
    return stems.stream().anyMatch(lemmas::contains);
  }
}
