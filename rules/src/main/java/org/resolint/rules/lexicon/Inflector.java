package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a lemma into the form that another word stands in. */
final class Inflector {
  private static final int LONGEST_WORD = 64;

  private final LexiconProfile profile;
  private final Dictionaries dictionaries;

  Inflector(LexiconProfile profile, Dictionaries dictionaries) {
    this.profile = profile;
    this.dictionaries = dictionaries;
  }

  Optional<String> inflectLike(String lemma, String form) {
    if (lemma.length() > LONGEST_WORD || form.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    List<Reading> inflections = dictionaries.inflections(Spellings.lower(Spellings.plain(lemma)));
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (String wanted : tags(Spellings.plain(form))) {
      Set<String> agreeing = new LinkedHashSet<>();
      for (Reading inflection : inflections) {
        if (profile.agreement().agree(wanted, inflection.tag())) {
          agreeing.add(inflection.lemma());
        }
      }
      agreeing.forEach(word -> votes.merge(word, 1, Integer::sum));
    }
    return mostVoted(votes).map(found -> Spellings.capitalisedLike(found, form));
  }

  /** The forms of a noun or adjective with all of the traits. */
  List<String> inflect(String word, Set<Trait> traits) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (String written : Spellings.cases(Spellings.plain(word))) {
      for (Reading reading : dictionaries.readings(written)) {
        WordForm own = new WordForm(reading.lemma(), profile.traits().of(reading.tag()));
        if (own.isNominal()) {
          addForms(reading, own, traits, found);
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt((String form) -> -common(form, word))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int common(String form, String word) {
    int length = 0;
    while (length < Math.min(form.length(), word.length())
        && Character.toLowerCase(form.charAt(length))
            == Character.toLowerCase(word.charAt(length))) {
      length++;
    }
    return length;
  }

  private void addForms(Reading reading, WordForm own, Set<Trait> traits, Set<String> found) {
    String kind = profile.kindOf(reading.tag());
    for (Reading inflection : dictionaries.inflections(reading.lemma())) {
      WordForm form = new WordForm(reading.lemma(), profile.traits().of(inflection.tag()));
      boolean sameWord = !own.is(Trait.NOUN) || own.agrees(form, Trait.Kind.GENDER);
      if (sameWord
          && form.traits().containsAll(traits)
          && profile.kindOf(inflection.tag()).equals(kind)) {
        found.add(inflection.lemma());
      }
    }
  }

  /** The first of those with the most votes. */
  private static Optional<String> mostVoted(Map<String, Integer> votes) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  private Set<String> tags(String form) {
    List<Reading> readings = new ArrayList<>();
    for (String written : Spellings.cases(form)) {
      readings.addAll(dictionaries.readings(written));
    }
    boolean nominal = readings.stream().anyMatch(profile::isNominal);
    Set<String> tags = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (!nominal || profile.isNominal(reading)) {
        tags.add(reading.tag());
      }
    }
    return tags;
  }
}
