package org.resolint.rules.lexicon;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the common word that an uncommon one was likely meant to be. Safe for many threads. */
final class Slips {
  private static final int SHORTEST = 4;

  private final LexiconProfile profile;
  private final Supplier<CommonWords> commonWords;

  Slips(LexiconProfile profile, Supplier<CommonWords> commonWords) {
    this.profile = profile;
    this.commonWords = commonWords;
  }

  boolean isCommon(String word) {
    return commonWords.get().contains(Spellings.lower(Spellings.plain(word)));
  }

  boolean isNearCommon(String word) {
    String lower = Spellings.lower(Spellings.plain(word));
    return lower.length() >= SHORTEST && !commonWords.get().near(lower, 1).isEmpty();
  }

  Optional<String> of(String word) {
    String plain = Spellings.plain(word);
    boolean judged =
        !profile.slips().isEmpty()
            && plain.length() >= SHORTEST
            && plain.equals(Spellings.lower(plain));
    if (!judged || commonWords.get().contains(plain)) {
      return Optional.empty();
    }
    Set<String> meant = new LinkedHashSet<>();
    profile.slips().forEach((kind, least) -> add(kind, least, plain, meant));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    return meant.stream()
        .max(
            Comparator.comparingDouble((String other) -> commonWords.get().frequency(other))
                .thenComparing(Comparator.reverseOrder()));
  }

  private void add(String kind, int least, String word, Set<String> meant) {
    Set<String> made =
        switch (kind) {
          case "swapped" -> swapped(word);
          case "lost" -> lost(word);
          case "accent" -> accented(word);
          default -> Set.of();
        };
    made.stream()
        .filter(other -> !other.equals(word) && commonWords.get().contains(other))
        .filter(other -> commonWords.get().frequency(other) >= least)
        .forEach(meant::add);
  }

  private static Set<String> swapped(String word) {
    Set<String> made = new LinkedHashSet<>();
    for (int i = 0; i + 1 < word.length(); i++) {
      made.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }
    return made;
  }

  private Set<String> lost(String word) {
    Set<String> made = new LinkedHashSet<>();
    for (int i = 1; i <= word.length(); i++) {
      for (int at = 0; at < profile.letters().length(); at++) {
        char letter = profile.letters().charAt(at);
        made.add(word.substring(0, i) + letter + word.substring(i));
      }
    }
    return made;
  }

  private Set<String> accented(String word) {
    Set<String> made = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      for (int at = 0; at < profile.letters().length(); at++) {
        char letter = profile.letters().charAt(at);
        if (EditCost.bare(letter) == EditCost.bare(word.charAt(i))) {
          made.add(word.substring(0, i) + letter + word.substring(i + 1));
        }
      }
    }
    return made;
  }
}
