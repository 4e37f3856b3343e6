package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the lemmas of a word: as a whole, then by its parts. */
final class Lemmatizer {
  private static final int LONGEST_WORD = 64;
  private static final int MOST_COMPOUNDS = 16;

  private final LexiconProfile profile;
  private final WordReader reader;

  Lemmatizer(LexiconProfile profile, WordReader reader) {
    this.profile = profile;
    this.reader = reader;
  }

  /** The lemmas, folded and sorted; never empty. */
  Set<String> lemmas(String word) {
    String plain = word.length() > LONGEST_WORD ? word : Spellings.plain(word);
    Set<String> lemmas = plain.length() > LONGEST_WORD ? Set.of() : found(plain);
    if (lemmas.isEmpty()) {
      return Set.of(Spellings.folded(word));
    }
    Set<String> folded = new TreeSet<>();
    lemmas.forEach(lemma -> folded.add(Spellings.folded(lemma)));
    return Set.copyOf(folded);
  }

  /** The lemmas of every reading, folded; those of the word's parts if it has none as a whole. */
  Set<String> allLemmas(String word) {
    String plain = word.length() > LONGEST_WORD ? word : Spellings.plain(word);
    List<Reading> readings = plain.length() > LONGEST_WORD ? List.of() : reader.readings(plain);
    Set<String> all = new LinkedHashSet<>();
    for (Reading reading : readings) {
      all.add(Spellings.folded(reading.lemma()));
    }
    if (preferred(readings).isEmpty()) {
      all.addAll(lemmas(word));
    }
    return all;
  }

  /** Every way to read a word as a whole, distinct, in the dictionary's order; may be empty. */
  List<WordForm> forms(String word) {
    String plain = word.length() > LONGEST_WORD ? word : Spellings.plain(word);
    if (plain.length() > LONGEST_WORD) {
      return List.of();
    }
    List<WordForm> forms = new ArrayList<>();
    for (Reading reading : reader.readings(plain)) {
      WordForm form =
          new WordForm(Spellings.folded(reading.lemma()), profile.traits().of(reading.tag()));
      if (!isAmong(forms, form)) {
        forms.add(form);
      }
    }
    return List.copyOf(forms);
  }

  /** Compares by hand: a cold start waits for the equality of a record to be made. */
  private static boolean isAmong(List<WordForm> forms, WordForm form) {
    for (WordForm other : forms) {
      if (other.lemma().equals(form.lemma()) && other.traits().equals(form.traits())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> found(String word) {
    Set<String> lemmas = preferred(reader.readings(word));
    if (!lemmas.isEmpty()) {
      return lemmas;
    }
    String inner = reader.inner(word);
    if (!inner.equals(word)) {
      return lemmas(inner);
    }
    if (profile.withClitics()) {
      return ArabicClitics.withoutArticle(word).map(Set::of).orElse(Set.of());
    }
    return word.indexOf('-') > 0 ? ofCompound(word) : Set.of();
  }

  private Set<String> ofCompound(String word) {
    List<String> compounds = List.of("");
    for (String part : word.split("-", -1)) {
      List<String> longer = new ArrayList<>();
      for (String head : compounds) {
        for (String lemma : part.isEmpty() ? Set.of("") : new TreeSet<>(lemmas(part))) {
          longer.add(head.isEmpty() ? lemma : head + "-" + lemma);
        }
      }
      compounds = longer.subList(0, Math.min(MOST_COMPOUNDS, longer.size()));
    }
    return new LinkedHashSet<>(compounds);
  }

  private Set<String> preferred(List<Reading> readings) {
    boolean nominal = readings.stream().anyMatch(profile::isNominal);
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (!nominal || !profile.isVerbal(reading)) {
        lemmas.add(reading.lemma());
      }
    }
    return lemmas;
  }
}
