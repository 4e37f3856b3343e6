package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stems an Arabic word may have once the particles written together with it are taken off:
 * conjunctions and prepositions before it, the article, pronouns after it. What the pronoun changed
 * in the stem's last letter is undone.
 */
final class ArabicClitics {
  private static final List<Clitic> CONJUNCTIONS =
      List.of(new Clitic("", 0), new Clitic("و", 2), new Clitic("ف", 5));
  private static final List<Clitic> PARTICLES =
      List.of(
          new Clitic("", 0),
          new Clitic("ب", 3),
          new Clitic("ك", 6),
          new Clitic("ل", 3),
          new Clitic("س", 6),
          new Clitic("ال", 1),
          new Clitic("بال", 4),
          new Clitic("كال", 7),
          new Clitic("لل", 4));
  private static final List<String> DEFINITE = List.of("ال", "بال", "كال", "لل");
  private static final List<Clitic> PRONOUNS =
      List.of(
          new Clitic("", 0),
          new Clitic("ه", 3),
          new Clitic("ها", 3),
          new Clitic("هما", 7),
          new Clitic("هم", 5),
          new Clitic("هن", 7),
          new Clitic("ك", 9),
          new Clitic("كما", 9),
          new Clitic("كم", 9),
          new Clitic("كن", 9),
          new Clitic("ي", 5),
          new Clitic("نا", 7),
          new Clitic("ني", 9));
  private static final int SHORTEST_STEM = 2;

  /**
   * What may be written together with a word.
   *
   * @param rarity how seldom it is: the logarithm to base two of how many words go without it for
   *     one that has it, in formal texts
   */
  private record Clitic(String text, int rarity) {}

  private ArabicClitics() {}

  /** Every possible stem, the word itself first. */
  static Set<String> stems(String word) {
    return rarities(word).keySet();
  }

  /** Every possible stem, the word itself first, and how rare what is taken off for it is. */
  static Map<String, Integer> rarities(String word) {
    Map<String, Integer> stems = new LinkedHashMap<>();
    for (Clitic conjunction : CONJUNCTIONS) {
      if (!word.startsWith(conjunction.text())) {
        continue;
      }
      String rest = word.substring(conjunction.text().length());
      for (Clitic particle : PARTICLES) {
        if (rest.startsWith(particle.text())) {
          int rarity = conjunction.rarity() + particle.rarity();
          withoutPronoun(rest.substring(particle.text().length()), rarity, stems);
          if (particle.text().equals("لل")) {
            // The stem's own lām merges with the article's.
            withoutPronoun(rest.substring(1), rarity, stems);
          }
        }
      }
    }
    return stems;
  }

  /** What follows the article in a word that has one, with or without particles before it. */
  static Optional<String> withoutArticle(String word) {
    for (Clitic conjunction : CONJUNCTIONS) {
      for (String definite : DEFINITE) {
        String before = conjunction.text() + definite;
        if (word.startsWith(before) && word.length() - before.length() > SHORTEST_STEM) {
          return Optional.of(word.substring(before.length()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A word cut into what is written together with it and its stem.
   *
   * @param before conjunction, preposition, article
   * @param after pronoun
   */
  record Frame(String before, String stem, String after) {
    String around(String other) {
      return before + other + after;
    }
  }

  /** Every way to cut the word with something before or after the stem. */
  static List<Frame> frames(String word) {
    List<Frame> frames = new ArrayList<>();
    for (Clitic conjunction : CONJUNCTIONS) {
      for (Clitic particle : PARTICLES) {
        String before = conjunction.text() + particle.text();
        for (Clitic pronoun : PRONOUNS) {
          String after = pronoun.text();
          int end = word.length() - after.length();
          boolean fits = end - before.length() > SHORTEST_STEM;
          if (fits
              && !(before + after).isEmpty()
              && word.startsWith(before)
              && word.endsWith(after)) {
            frames.add(new Frame(before, word.substring(before.length(), end), after));
          }
        }
      }
    }
    return frames;
  }

  private static void withoutPronoun(String word, int rarity, Map<String, Integer> stems) {
    for (Clitic pronoun : PRONOUNS) {
      String ending = pronoun.text();
      int length = word.length() - ending.length();
      if (length < SHORTEST_STEM || !word.endsWith(ending)) {
        continue;
      }
      String stem = word.substring(0, length);
      add(stem, rarity + pronoun.rarity(), stems);
      if (!ending.isEmpty()) {
        beforePronoun(stem, rarity + pronoun.rarity(), stems);
      }
    }
  }

  private static void beforePronoun(String stem, int rarity, Map<String, Integer> stems) {
    String body = stem.substring(0, stem.length() - 1);
    switch (stem.charAt(stem.length() - 1)) {
      case 'ت' -> add(body + "ة", rarity, stems);
      case 'ا' -> add(body + "ى", rarity, stems);
      case 'ئ', 'ؤ' -> add(body + "ء", rarity, stems);
      default -> {}
    }
  }

  private static void add(String stem, int rarity, Map<String, Integer> stems) {
    stems.merge(stem, rarity, Math::min);
    if (stem.startsWith("ا")) {
      // The hamza over or under an initial alif is often left out.
      stems.merge("أ" + stem.substring(1), rarity, Math::min);
      stems.merge("إ" + stem.substring(1), rarity, Math::min);
      stems.merge("آ" + stem.substring(1), rarity, Math::min);
    }
  }
}
