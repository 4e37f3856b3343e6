package org.resolint.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import org.resolint.rules.lexicon.Lexicon;

/**
 * Words in plain letters: without the ligature, or the accent of the capital, that they have. Safe
 * for use by many threads.
 */
final class PlainLetters {
  private record Pair(String plain, String proper) {
    static List<Pair> all(String language, String key) {
      return SpellingData.list(language, key).stream()
          .map(item -> item.split("/", 2))
          .map(item -> new Pair(item[0], item[1]))
          .toList();
    }
  }

  private final List<Pair> ligatures;
  private final List<Pair> capitals;

  PlainLetters(String language) {
    this.ligatures = Pair.all(language, "ligatures");
    this.capitals = Pair.all(language, "accented-capitals");
  }

  /** The words that an unknown one is in proper letters; none for most. */
  List<String> proper(String word, Lexicon lexicon) {
    List<String> found = new ArrayList<>();
    for (Pair pair : ligatures) {
      if (word.contains(pair.plain())) {
        add(word.replace(pair.plain(), pair.proper()), lexicon, found);
      }
    }
    for (Pair pair : capitals) {
      if (word.startsWith(pair.plain())) {
        add(pair.proper() + word.substring(pair.plain().length()), lexicon, found);
      }
    }
    return List.copyOf(found);
  }

  /** Names are left out: who is called so may do without the accent. */
  private static void add(String word, Lexicon lexicon, List<String> found) {
    if (lexicon.knows(UnknownWords.lower(word))) {
      found.add(word);
    }
  }
}
