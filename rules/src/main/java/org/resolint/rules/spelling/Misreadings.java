package org.resolint.rules.spelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.rules.lexicon.Lexicon;

/** Undoes figures that optical recognition read for letters. Safe for use by many threads. */
final class Misreadings {
  private static final int SHORTEST = 4;

  private final Map<String, List<String>> pairs = new ConcurrentHashMap<>();

  /** The known word that a word is with letters for its figures. */
  Optional<String> meant(String word, Lexicon lexicon) {
    if (word.length() < SHORTEST || !hasFigureAmongLetters(word)) {
      return Optional.empty();
    }
    return pairs
        .computeIfAbsent(lexicon.language(), language -> SpellingData.list(language, "misread"))
        .stream()
        .map(pair -> word.replace(pair.charAt(0), pair.charAt(2)))
        .filter(read -> read.chars().noneMatch(Character::isDigit) && lexicon.knows(read))
        .findFirst();
  }

  /** Whether small letters make up most of the word, with a figure before one of them. */
  private static boolean hasFigureAmongLetters(String word) {
    int figures = 0;
    int small = 0;
    boolean among = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      small += Character.isLowerCase(c) ? 1 : 0;
      if (Character.isDigit(c)) {
        figures++;
        among |= i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
      }
    }
    return among && small + figures >= word.length() - 1 && small > 2 * figures;
  }
}
