package org.resolint.rules.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The common words of a language in texts of the United Nations and how common each is, as the
 * {@code common-words} file beside this class tells: a line is the logarithm to base two of how
 * often its words stand in a million. Immutable.
 */
final class CommonWords {
  /** A stem is likelier by itself than with just these particles. */
  private static final double INFLECTED = 1;

  /** How far each bit of the rarity of its particles makes a word less common. */
  private static final double FRAME = 0.7;

  /** What share of its frequency a stem keeps with another inflection than the common one's. */
  private static final double OTHER_ENDING = 0.3;

  private static final int SHORTEST_STEM = 3;

  /** The letters that tell the person of a verb. */
  private static final String PERSONS = "يتنأ";

  /** By their lower case. */
  private final Map<String, Entry> entries;

  private final Supplier<Map<Integer, List<Candidate>>> byLength = new Lazy<>(this::byLength);
  private final Map<String, Integer> stems;
  private final List<String> endings;
  private final Supplier<Map<String, Integer>> roots;

  private record Entry(String word, int frequency) {}

  /**
   * A word that another one may be near to.
   *
   * @param lower the word in lower case
   * @param letters the letters of the word in lower case, as {@link EditDistance#letters} gives
   *     them
   */
  private record Candidate(String word, String lower, int letters) {}

  private CommonWords(
      Map<String, Entry> entries, Map<String, Integer> stems, List<String> endings) {
    this.entries = entries;
    this.endings = endings;
    this.roots = new Lazy<>(this::roots);
    this.stems = stems;
  }

  private Map<Integer, List<Candidate>> byLength() {
    Map<Integer, List<Candidate>> candidates = new HashMap<>();
    entries.forEach(
        (lower, entry) -> {
          int letters = EditDistance.letters(lower, 0, lower.length());
          candidates
              .computeIfAbsent(lower.length(), length -> new ArrayList<>())
              .add(new Candidate(entry.word(), lower, letters));
        });
    return candidates;
  }

  /** The words of the profile's language; none if it has no file. */
  static CommonWords read(LexiconProfile profile) {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in =
        CommonWords.class.getResourceAsStream("common-words." + profile.language() + ".txt")) {
      if (in == null) {
        return new CommonWords(Map.of(), Map.of(), List.of());
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        if (text.charAt(start) != '#') {
          add(text, start, end, entries);
        }
        start = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CommonWords(
        entries, profile.withClitics() ? stems(entries) : Map.of(), profile.endings());
  }

  private static Map<String, Integer> stems(Map<String, Entry> entries) {
    Map<String, Integer> stems = new HashMap<>();
    entries.forEach(
        (word, entry) ->
            ArabicClitics.stems(word).stream()
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .forEach(stem -> stems.merge(stem, entry.frequency(), Math::max)));
    return stems;
  }

  private static void add(String text, int from, int to, Map<String, Entry> entries) {
    int space = text.indexOf(' ', from);
    int frequency = Integer.parseInt(text, from, space, 10);
    for (int start = space + 1; start < to; start = space + 1) {
      space = text.indexOf(' ', start);
      space = space < 0 || space > to ? to : space;
      String word = text.substring(start, space);
      entries.put(Spellings.lower(word), new Entry(word, frequency));
    }
  }

  /** Whether the word itself, in lower case, is listed. */
  boolean contains(String lower) {
    return entries.containsKey(lower);
  }

  /**
   * How common a word in lower case is, from 0 (not common) to about 16. Where particles are
   * written together with words, a word is as common as its stem with others but for how rare its
   * own particles are, and a little so where a common word has its stem with another ending.
   */
  double frequency(String lower) {
    Entry entry = entries.get(lower);
    if (entry != null || stems.isEmpty()) {
      return entry == null ? 0 : entry.frequency();
    }
    double most = 0;
    for (Map.Entry<String, Integer> stem : ArabicClitics.rarities(lower).entrySet()) {
      double particles = FRAME * stem.getValue();
      int own = stems.getOrDefault(stem.getKey(), 0);
      most = Math.max(most, own - INFLECTED - particles);
      for (String root : roots(stem.getKey())) {
        most = Math.max(most, OTHER_ENDING * (roots.get().getOrDefault(root, 0) - particles));
      }
    }
    return most;
  }

  /** How common the most common of the words is that have what is left without inflection. */
  private Map<String, Integer> roots() {
    Map<String, Integer> found = new HashMap<>();
    stems.forEach(
        (stem, frequency) -> roots(stem).forEach(root -> found.merge(root, frequency, Math::max)));
    return found;
  }

  /** What may be left of a stem without one ending and, in a verb, without its person. */
  private Set<String> roots(String stem) {
    Set<String> found = new HashSet<>();
    addRoots(stem, found);
    if (stem.length() > SHORTEST_STEM && PERSONS.indexOf(stem.charAt(0)) >= 0) {
      addRoots(stem.substring(1), found);
    }
    return found;
  }

  private void addRoots(String stem, Set<String> found) {
    found.add(stem);
    for (String ending : endings) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        found.add(stem.substring(0, stem.length() - ending.length()));
      }
    }
  }

  /** The common words within a number of edits of a word in lower case. */
  List<String> near(String lower, int edits) {
    List<String> near = new ArrayList<>();
    int letters = EditDistance.letters(lower, 0, lower.length());
    for (int length = lower.length() - edits; length <= lower.length() + edits; length++) {
      for (Candidate candidate : byLength.get().getOrDefault(length, List.of())) {
        // An edit takes one letter away and brings another at most.
        if (Integer.bitCount(letters ^ candidate.letters()) <= 2 * edits
            && EditDistance.isWithin(lower, candidate.lower(), edits)) {
          near.add(candidate.word());
        }
      }
    }
    return near;
  }
}
