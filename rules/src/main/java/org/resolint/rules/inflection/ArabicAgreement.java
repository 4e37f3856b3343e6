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
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "نا");
  private static final String ARTICLE = "ال";
  private static final String FOR_THE = "لل";

  /** Alef with a sign, which lemmas have without. */
  private static final String HAMZAS = "أإآٱ";

  private static final char ALEF = 'ا';

  private final Lexicon lexicon;

  ArabicAgreement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is written before a stem. */
  private record Clitics(String conjunction, String preposition, boolean article) {
    private static final Clitics NONE = new Clitics("", "", false);

    Clitics withArticle() {
      return new Clitics(conjunction, preposition, true);
    }

    boolean joinsLike(Clitics other) {
      return conjunction.equals(other.conjunction) && preposition.equals(other.preposition);
    }
  }

  /** Whether words, as many as the term has, may be the term inflected. */
  boolean fits(List<PhraseWord> term, List<PhraseWord> words) {
    List<Set<Boolean>> own = new ArrayList<>();
    List<Set<Boolean>> articles = new ArrayList<>();
    for (int i = 0; i < term.size(); i++) {
      List<Clitics> models = readings(term.get(i));
      List<Clitics> found = new ArrayList<>(readings(words.get(i)));
      boolean free = i == 0 && models.stream().anyMatch(model -> model.joinsLike(Clitics.NONE));
      if (!free) {
        found.removeIf(clitics -> models.stream().noneMatch(clitics::joinsLike));
      }
      own.add(articles(models));
      articles.add(articles(found));
    }
    return agree(own, articles) || (isUniform(own) && isUniform(articles));
  }

  private static Set<Boolean> articles(List<Clitics> readings) {
    return readings.stream().map(Clitics::article).collect(Collectors.toSet());
  }

  private static boolean agree(List<Set<Boolean>> own, List<Set<Boolean>> articles) {
    for (int i = 0; i < own.size(); i++) {
      if (Collections.disjoint(own.get(i), articles.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A term behind the particles that stand before other words. Where these all have the article or
   * all lack it, a term of as many words that all are otherwise takes it or loses it.
   */
  String withParticles(String preferred, List<PhraseWord> words) {
    Clitics clitics = readings(words.get(0)).get(0);
    String term = withArticlesOf(words, preferred);
    String particles = clitics.conjunction() + clitics.preposition();
    boolean merges = clitics.preposition().equals("ل") && term.startsWith(ARTICLE);
    return merges
        ? clitics.conjunction() + FOR_THE + term.substring(ARTICLE.length())
        : particles + term;
  }

  private String withArticlesOf(List<PhraseWord> words, String term) {
    List<String> own = List.of(term.split(" ", -1));
    List<Boolean> articles = words.stream().map(word -> readings(word).get(0).article()).toList();
    if (own.size() != words.size() || articles.stream().distinct().count() > 1) {
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

  /** Whether all words may have the article, or all may lack it. */
  private static boolean isUniform(List<Set<Boolean>> articles) {
    return articles.stream().allMatch(set -> set.contains(true))
        || articles.stream().allMatch(set -> set.contains(false));
  }

  /** What may be written before a word's stem, the likeliest first; never empty. */
  private List<Clitics> readings(PhraseWord word) {
    String written = word.written().replaceAll("[\\p{Mn}\\u0640]", "");
    Set<String> lemmas = lexicon.lemmas(written);
    List<Clitics> readings = new ArrayList<>();
    for (String conjunction : CONJUNCTIONS) {
      for (String preposition : PREPOSITIONS) {
        String particles = conjunction + preposition;
        boolean merges = preposition.equals("ل");
        String definite = merges ? conjunction + FOR_THE : particles + ARTICLE;
        if (isBefore(written, definite, lemmas)
            || (merges && isBefore(written, definite, "ل", lemmas))) {
          readings.add(new Clitics(conjunction, preposition, true));
        }
        if (!particles.isEmpty() && isBefore(written, particles, lemmas)) {
          readings.add(new Clitics(conjunction, preposition, false));
        }
      }
    }
    if (readings.isEmpty() || lemmas.stream().anyMatch(lemma -> beginAlike(written, lemma))) {
      readings.add(Clitics.NONE);
    }
    if (isPossessed(written, lemmas)) {
      readings.addAll(readings.stream().map(Clitics::withArticle).toList());
    }
    return readings;
  }

  /** Whether a word begins as a lemma does, which has alef without any sign. */
  private static boolean beginAlike(String written, String lemma) {
    if (written.length() < SHORTEST_STEM || lemma.length() < SHORTEST_STEM) {
      return false;
    }
    for (int i = 0; i < SHORTEST_STEM; i++) {
      char letter = written.charAt(i);
      if (lemma.charAt(i) != (HAMZAS.indexOf(letter) < 0 ? letter : ALEF)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a pronoun ends the word, which makes it as definite as the article does. */
  private boolean isPossessed(String written, Set<String> lemmas) {
    for (String pronoun : PRONOUNS) {
      if (written.endsWith(pronoun) && written.length() - pronoun.length() >= SHORTEST_STEM) {
        String stem = written.substring(0, written.length() - pronoun.length());
        String open = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ة" : stem;
        if (Stream.of(stem, open)
            .flatMap(form -> lexicon.lemmas(form).stream())
            .anyMatch(lemmas::contains)) {
          return true;
        }
      }
    }
    return false;
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
