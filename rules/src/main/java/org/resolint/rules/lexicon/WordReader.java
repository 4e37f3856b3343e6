package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word as its dictionary does, or, where it is not listed, without particles, as the model
 * of our own words, without a prefix, without what is elided or the mark of the possessive.
 */
final class WordReader {
  private static final int SHORTEST_PREFIXED = 4;

  private final LexiconProfile profile;
  private final Dictionaries dictionaries;
  private final KnownWords knownWords;
  private final BrokenPlurals plurals;

  WordReader(LexiconProfile profile, Dictionaries dictionaries, KnownWords knownWords) {
    this.profile = profile;
    this.dictionaries = dictionaries;
    this.knownWords = knownWords;
    // To look for a file that is not there opens every jar.
    this.plurals =
        profile.withClitics() ? BrokenPlurals.read(profile.language()) : BrokenPlurals.NONE;
  }

  /** Every reading of a plain word; none if no dictionary knows it. */
  List<Reading> readings(String word) {
    List<Reading> readings = ofForm(word);
    String inner = readings.isEmpty() ? inner(word) : word;
    return inner.equals(word) ? readings : readings(inner);
  }

  /** The word without an elided one before it, or else without the mark of the possessive. */
  String inner(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0
        && apostrophe < word.length() - 1
        && profile.elisions().contains(Spellings.lower(word.substring(0, apostrophe)))) {
      return word.substring(apostrophe + 1);
    }
    for (String ending : profile.possessives()) {
      if (word.length() > ending.length() && Spellings.lower(word).endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private List<Reading> ofForm(String word) {
    List<Reading> readings = new ArrayList<>();
    for (String form : Spellings.cases(word)) {
      readings.addAll(dictionaries.readings(form));
    }
    String lower = Spellings.lower(word);
    if (readings.isEmpty() && profile.withClitics()) {
      ArabicClitics.stems(lower).forEach(stem -> readings.addAll(dictionaries.readings(stem)));
    }
    if (profile.withClitics()) {
      readings.addAll(ofPlural(lower));
    }
    if (!readings.isEmpty()) {
      return readings;
    }
    List<Reading> alike = ofLikeness(lower);
    return alike.isEmpty() ? ofPrefixed(lower) : alike;
  }

  private List<Reading> ofPlural(String word) {
    List<Reading> readings = new ArrayList<>();
    for (String stem : ArabicClitics.stems(word)) {
      plurals
          .singular(stem)
          .ifPresent(singular -> readings.add(new Reading(singular, profile.nominal().get(0))));
    }
    return readings;
  }

  private List<Reading> ofLikeness(String word) {
    List<Reading> readings = new ArrayList<>();
    knownWords
        .likeness(word, form -> !dictionaries.readings(form).isEmpty())
        .ifPresent(
            likeness -> {
              for (Reading reading : dictionaries.readings(likeness.form())) {
                likeness
                    .lemma(reading.lemma())
                    .ifPresent(lemma -> readings.add(new Reading(lemma, reading.tag())));
              }
            });
    return readings;
  }

  private List<Reading> ofPrefixed(String word) {
    for (String prefix : profile.prefixes()) {
      if (word.length() >= prefix.length() + SHORTEST_PREFIXED && word.startsWith(prefix)) {
        List<Reading> readings = dictionaries.readings(word.substring(prefix.length()));
        if (!readings.isEmpty()) {
          return readings.stream()
              .map(reading -> new Reading(prefix + reading.lemma(), reading.tag()))
              .toList();
        }
      }
    }
    return List.of();
  }
}
