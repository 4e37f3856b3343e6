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
  private static final int SHORTEST_PREFIXED = 4;

  private final LexiconProfile profile;
  private final Dictionaries dictionaries;
  private final KnownWords knownWords;

  Lemmatizer(LexiconProfile profile, Dictionaries dictionaries, KnownWords knownWords) {
    this.profile = profile;
    this.dictionaries = dictionaries;
    this.knownWords = knownWords;
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

  private Set<String> found(String word) {
    Set<String> lemmas = ofForm(word);
    if (!lemmas.isEmpty()) {
      return lemmas;
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0
        && apostrophe < word.length() - 1
        && profile.elisions().contains(Spellings.lower(word.substring(0, apostrophe)))) {
      return lemmas(word.substring(apostrophe + 1));
    }
    for (String ending : profile.possessives()) {
      if (word.length() > ending.length() && Spellings.lower(word).endsWith(ending)) {
        return lemmas(word.substring(0, word.length() - ending.length()));
      }
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

  private Set<String> ofForm(String word) {
    List<Reading> readings = new ArrayList<>();
    for (String form : Spellings.cases(word)) {
      readings.addAll(dictionaries.readings(form));
    }
    String lower = Spellings.lower(word);
    if (readings.isEmpty() && profile.withClitics()) {
      ArabicClitics.stems(lower).forEach(stem -> readings.addAll(dictionaries.readings(stem)));
    }
    if (!readings.isEmpty()) {
      return preferred(readings);
    }
    Set<String> lemmas = ofLikeness(lower);
    return lemmas.isEmpty() ? ofPrefixed(lower) : lemmas;
  }

  private Set<String> ofLikeness(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    knownWords
        .likeness(word, form -> !dictionaries.readings(form).isEmpty())
        .ifPresent(
            likeness ->
                preferred(dictionaries.readings(likeness.form()))
                    .forEach(lemma -> likeness.lemma(lemma).ifPresent(lemmas::add)));
    return lemmas;
  }

  private Set<String> ofPrefixed(String word) {
    for (String prefix : profile.prefixes()) {
      if (word.length() >= prefix.length() + SHORTEST_PREFIXED && word.startsWith(prefix)) {
        List<Reading> readings = dictionaries.readings(word.substring(prefix.length()));
        if (!readings.isEmpty()) {
          Set<String> lemmas = new LinkedHashSet<>();
          preferred(readings).forEach(lemma -> lemmas.add(prefix + lemma));
          return lemmas;
        }
      }
    }
    return Set.of();
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
