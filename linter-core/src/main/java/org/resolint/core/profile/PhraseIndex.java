package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their first character, longest first. Immutable. */
final class PhraseIndex {
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.<Phrase>comparingInt(p -> p.text().length())
          .reversed()
          .thenComparing(Phrase::text);

  private final Map<Character, List<Phrase>> byFirst;

  PhraseIndex(List<Phrase> phrases) {
    Map<Character, List<Phrase>> index = new HashMap<>();
    for (Phrase phrase : phrases) {
      index.computeIfAbsent(phrase.text().charAt(0), c -> new ArrayList<>()).add(phrase);
    }
    index.values().forEach(list -> list.sort(LONGEST_FIRST));
    this.byFirst = index;
  }

  /** The phrases that start with a character. */
  List<Phrase> at(char first) {
    return byFirst.getOrDefault(first, List.of());
  }
}
