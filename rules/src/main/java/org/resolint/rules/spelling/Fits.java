package org.resolint.rules.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.WordForm;

/**
 * Tells how well a word fits in the place of an unknown one: with the word before it or behind it
 * it makes a pair that the termbase or the text has, it is what an article or a preposition before
 * it asks for, or it agrees with the noun or adjective before it. For one text.
 */
final class Fits {
  /** How far a fit makes up for an edit. */
  private static final double PAIR = 0.4;

  private static final double ASKED_FOR = 0.25;
  private static final double AGREEING = 0.12;

  private static final List<Trait.Kind> INFLECTED =
      List.of(Trait.Kind.NUMBER, Trait.Kind.GENDER, Trait.Kind.CASE);
  private static final Map<String, Asked> ASKED = new ConcurrentHashMap<>();

  private final Lexicon lexicon;
  private final BiPredicate<String, String> pairs;
  private final Asked asked;

  /**
   * What certain words ask of the next one.
   *
   * @param traits the traits it must have
   * @param vowels the letters for vowels
   * @param beforeVowel the words that only stand before a vowel
   * @param beforeConsonant the words that never do
   */
  private record Asked(
      Map<String, Set<Trait>> traits,
      String vowels,
      List<String> beforeVowel,
      List<String> beforeConsonant) {
    static Asked of(String language) {
      return new Asked(
          SpellingData.list(language, "asked").stream()
              .map(item -> item.split("=", -1))
              .collect(Collectors.toMap(item -> item[0], item -> traits(item[1]))),
          String.join("", SpellingData.list(language, "vowels")),
          SpellingData.list(language, "before-vowel"),
          SpellingData.list(language, "before-consonant"));
    }

    private static Set<Trait> traits(String names) {
      return Arrays.stream(names.split(",", -1))
          .map(name -> Trait.valueOf(name.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * @param pairs whether two words in lower case are known to stand side by side
   */
  Fits(Lexicon lexicon, BiPredicate<String, String> pairs) {
    this.lexicon = lexicon;
    this.pairs = pairs;
    this.asked = ASKED.computeIfAbsent(lexicon.language(), Asked::of);
  }

  /** How well a word fits in the place of an unknown one, from 0. */
  double of(String candidate, Unknown place) {
    String word = candidate.toLowerCase(Locale.ROOT);
    // Articles and prepositions stand beside anything, and the text has the word as written.
    boolean telling = !isFunction(word) && !word.equals(UnknownWords.lower(place.text()));
    double fit = telling ? paired(word, place) : 0;
    return place.before().isEmpty() ? fit : fit + behind(place.before(), word);
  }

  private double paired(String word, Unknown place) {
    double fit = !place.before().isEmpty() && pairs.test(place.before(), word) ? PAIR : 0;
    return !place.after().isEmpty() && pairs.test(word, place.after()) ? fit + PAIR : fit;
  }

  private boolean isFunction(String word) {
    return lexicon.phrase().function().contains(word);
  }

  private double behind(String before, String word) {
    double fit = 0;
    boolean vowel = asked.vowels().indexOf(word.charAt(0)) >= 0;
    if (vowel ? asked.beforeVowel().contains(before) : asked.beforeConsonant().contains(before)) {
      return fit + ASKED_FOR;
    }
    Set<Trait> traits = asked.traits().get(before);
    if (traits != null) {
      return has(word, traits) ? fit + ASKED_FOR : fit;
    }
    Set<Trait> cases = lexicon.phrase().government().get(before);
    if (cases != null) {
      return isIn(word, cases) ? fit + ASKED_FOR : fit;
    }
    return agrees(before, word) ? fit + AGREEING : fit;
  }

  private boolean has(String word, Set<Trait> traits) {
    return lexicon.forms(word).stream()
        .anyMatch(
            form ->
                form.isNominal()
                    && traits.stream()
                        .allMatch(
                            trait ->
                                form.is(trait)
                                    || (form.of(trait.kind()).isEmpty()
                                        && trait.kind() != Trait.Kind.NUMBER)));
  }

  private boolean isIn(String word, Set<Trait> cases) {
    return lexicon.forms(word).stream()
        .anyMatch(form -> form.isNominal() && cases.stream().anyMatch(form::is));
  }

  private boolean agrees(String before, String word) {
    if (isFunction(before) || !inflects()) {
      return false;
    }
    List<WordForm> others = lexicon.forms(before).stream().filter(WordForm::isNominal).toList();
    return !others.isEmpty()
        && lexicon.forms(word).stream()
            .filter(WordForm::isNominal)
            .anyMatch(form -> others.stream().anyMatch(other -> agree(form, other)));
  }

  private boolean inflects() {
    return switch (lexicon.phrase().order()) {
      case AROUND_NOUN, CASES -> true;
      default -> false;
    };
  }

  private static boolean agree(WordForm form, WordForm other) {
    return INFLECTED.stream().allMatch(kind -> form.agrees(other, kind));
  }
}
