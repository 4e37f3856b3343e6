package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their first character, longest first. Immutable. */
final class PhraseIndex {
  private final Map<Character, List<Phrase>> byFirst;

  PhraseIndex(List<Phrase> phrases) {
    Map<Character, List<Phrase>> index = new HashMap<>();
    for (Phrase phrase : phrases) {
      index.computeIfAbsent(phrase.text().charAt(0), c -> new ArrayList<>()).add(phrase);
    }
    index.values().forEach(list -> list.sort(PhraseIndex::longestFirst));
    this.byFirst = index;
  }

  private static int longestFirst(Phrase one, Phrase other) {
    int byLength = Integer.compare(other.text().length(), one.text().length());
    return byLength == 0 ? one.text().compareTo(other.text()) : byLength;
  }

  /** The phrases that start with a character. */
  List<Phrase> at(char first) {
    return byFirst.getOrDefault(first, List.of());
  }
}
