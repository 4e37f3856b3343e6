package org.resolint.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The common words of a language in texts of the United Nations and how common each is, as the
 * {@code common-words} file beside this class tells: a line is the logarithm to base two of how
 * often its words stand in a million. Immutable.
 */
final class CommonWords {
  /** A stem is likelier by itself than with just these particles. */
  private static final int INFLECTED = 2;

  private static final int SHORTEST_STEM = 3;

  private final Map<String, Entry> entries;
  private final Map<String, Integer> stems;

  private record Entry(String word, int frequency) {}

  private CommonWords(Map<String, Entry> entries, Map<String, Integer> stems) {
    this.entries = Map.copyOf(entries);
    this.stems = Map.copyOf(stems);
  }

  /** The words of the profile's language; none if it has no file. */
  static CommonWords read(LexiconProfile profile) {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in =
        CommonWords.class.getResourceAsStream("common-words." + profile.language() + ".txt")) {
      if (in == null) {
        return new CommonWords(Map.of(), Map.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split(" ", -1), entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CommonWords(entries, profile.withClitics() ? stems(entries) : Map.of());
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

  private static void add(String[] line, Map<String, Entry> entries) {
    int frequency = Integer.parseInt(line[0]);
    for (int i = 1; i < line.length; i++) {
      entries.put(Spellings.lower(line[i]), new Entry(line[i], frequency));
    }
  }

  /** Whether the word itself, in lower case, is listed. */
  boolean contains(String lower) {
    return entries.containsKey(lower);
  }

  /**
   * How common a word in lower case is, from 0 (not common) to about 16. Where particles are
   * written together with words, a word is nearly as common as its stem with others.
   */
  int frequency(String lower) {
    Entry entry = entries.get(lower);
    if (entry != null || stems.isEmpty()) {
      return entry == null ? 0 : entry.frequency();
    }
    return ArabicClitics.stems(lower).stream()
        .mapToInt(stem -> stems.getOrDefault(stem, INFLECTED) - INFLECTED)
        .max()
        .orElse(0);
  }

  /** The common words within a number of edits of a word in lower case. */
  List<String> near(String lower, int edits) {
    List<String> near = new ArrayList<>();
    entries.forEach(
        (word, entry) -> {
          if (EditDistance.isWithin(lower, word, edits)) {
            near.add(entry.word());
          }
        });
    return near;
  }
}
