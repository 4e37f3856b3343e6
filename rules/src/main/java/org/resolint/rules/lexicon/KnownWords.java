package org.resolint.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Our own words, which the dictionaries lack: a file of one word a line. A word may name a model
 * after {@code <}: a dictionary word with the same ending, whose inflection it shares.
 */
final class KnownWords {
  /**
   * Endings that inflection changes reach at most so far into the shared letters of a word and its
   * model.
   */
  private static final int SHARED = 3;

  private final Set<String> fixed;
  private final List<Inflected> inflected;

  private record Inflected(String stem, String modelStem) {}

  /**
   * A word seen as its model.
   *
   * @param form the model's form with the same ending
   * @param modelStem what the model's forms begin with
   * @param stem what the word's forms begin with instead
   */
  record Likeness(String form, String modelStem, String stem) {
    /** The word's lemma, given the model's. */
    Optional<String> lemma(String modelLemma) {
      return modelLemma.startsWith(modelStem)
          ? Optional.of(stem + modelLemma.substring(modelStem.length()))
          : Optional.empty();
    }
  }

  private KnownWords(Set<String> fixed, List<Inflected> inflected) {
    this.fixed = fixed;
    this.inflected = inflected;
  }

  static KnownWords read(String language) {
    Set<String> fixed = new HashSet<>();
    List<Inflected> inflected = new ArrayList<>();
    try (InputStream in =
        KnownWords.class.getResourceAsStream("known-words." + language + ".txt")) {
      if (in == null) {
        return new KnownWords(Set.of(), List.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int arrow = line.indexOf('<');
        if (arrow > 0) {
          inflected.add(like(line.substring(0, arrow).strip(), line.substring(arrow + 1).strip()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          fixed.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new KnownWords(fixed, inflected);
  }

  private static Inflected like(String word, String model) {
    int shared = 0;
    while (shared < SHARED
        && word.charAt(word.length() - 1 - shared) == model.charAt(model.length() - 1 - shared)) {
      shared++;
    }
    return new Inflected(
        word.substring(0, word.length() - shared), model.substring(0, model.length() - shared));
  }

  boolean contains(String form) {
    return fixed.contains(form);
  }

  /** Our words, uninflected, within a number of edits of a word. */
  List<String> near(String word, int edits) {
    return fixed.stream().filter(own -> EditDistance.isWithin(word, own, edits)).toList();
  }

  /** The word's model form, if there is one that passes. */
  Optional<Likeness> likeness(String form, Predicate<String> isForm) {
    for (Inflected entry : inflected) {
      if (form.startsWith(entry.stem())) {
        String model = entry.modelStem() + form.substring(entry.stem().length());
        if (isForm.test(model)) {
          return Optional.of(new Likeness(model, entry.modelStem(), entry.stem()));
        }
      }
    }
    return Optional.empty();
  }
}
