package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stems an Arabic word may have once the particles written together with it are taken off:
 * conjunctions and prepositions before it, the article, pronouns after it. What the pronoun changed
 * in the stem's last letter is undone.
 */
final class ArabicClitics {
  private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
  private static final List<String> PARTICLES =
      List.of("", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل");
  private static final List<String> DEFINITE = List.of("ال", "بال", "كال", "لل");
  private static final List<String> PRONOUNS =
      List.of("", "ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "نا", "ني");
  private static final int SHORTEST_STEM = 2;

  private ArabicClitics() {}

  /** Every possible stem, the word itself first. */
  static Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    for (String conjunction : CONJUNCTIONS) {
      if (!word.startsWith(conjunction)) {
        continue;
      }
      String rest = word.substring(conjunction.length());
      for (String particle : PARTICLES) {
        if (rest.startsWith(particle)) {
          withoutPronoun(rest.substring(particle.length()), stems);
          if (particle.equals("لل")) {
            // The stem's own lām merges with the article's.
            withoutPronoun(rest.substring(1), stems);
          }
        }
      }
    }
    return stems;
  }

  /** What follows the article in a word that has one, with or without particles before it. */
  static Optional<String> withoutArticle(String word) {
    for (String conjunction : CONJUNCTIONS) {
      for (String definite : DEFINITE) {
        String before = conjunction + definite;
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
    for (String conjunction : CONJUNCTIONS) {
      for (String particle : PARTICLES) {
        String before = conjunction + particle;
        for (String after : PRONOUNS) {
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

  private static void withoutPronoun(String word, Set<String> stems) {
    for (String pronoun : PRONOUNS) {
      int length = word.length() - pronoun.length();
      if (length < SHORTEST_STEM || !word.endsWith(pronoun)) {
        continue;
      }
      String stem = word.substring(0, length);
      add(stem, stems);
      if (!pronoun.isEmpty()) {
        beforePronoun(stem, stems);
      }
    }
  }

  private static void beforePronoun(String stem, Set<String> stems) {
    String body = stem.substring(0, stem.length() - 1);
    switch (stem.charAt(stem.length() - 1)) {
      case 'ت' -> add(body + "ة", stems);
      case 'ا' -> add(body + "ى", stems);
      case 'ئ', 'ؤ' -> add(body + "ء", stems);
      default -> {}
    }
  }

  private static void add(String stem, Set<String> stems) {
    stems.add(stem);
    if (stem.startsWith("ا")) {
      // The hamza over or under an initial alif is often left out.
      stems.add("أ" + stem.substring(1));
      stems.add("إ" + stem.substring(1));
      stems.add("آ" + stem.substring(1));
    }
  }
}
