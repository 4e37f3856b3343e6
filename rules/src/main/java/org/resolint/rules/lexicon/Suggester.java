package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Finds what a misspelt word should have been: dictionary words, our own and the document's within
 * two edits, and pairs of words that were run together, the likeliest first.
 */
final class Suggester {
  private static final int LONGEST_WORD = 40;
  private static final int MOST_EDITS = 2;
  private static final int SHORTEST_FOR_TWO_EDITS = 5;
  private static final double COMMON_WEIGHT = 0.1;
  private static final double DOCUMENT_WEIGHT = 0.35;
  private static final double DOCUMENT_MOST = 0.8;
  private static final double FURTHER_EDIT = 0.7;
  private static final double RUN_TOGETHER = 1.1;

  private final LexiconProfile profile;
  private final Dictionaries dictionaries;
  private final KnownWords knownWords;
  private final Supplier<CommonWords> commonWords;
  private final Predicate<String> isKnown;
  private final Memo<List<Neighbour>> neighbours;
  private final Memo<List<Neighbour>> nearest;
  private final Memo<List<String>> generated;
  private final Memo<List<String>> common;
  private final Memo<List<String>> nearestCommon;
  private final EditCost cost;

  private record Ranked(String word, double cost) {}

  Suggester(
      LexiconProfile profile,
      Dictionaries dictionaries,
      KnownWords knownWords,
      Supplier<CommonWords> commonWords,
      Predicate<String> isKnown) {
    this.profile = profile;
    this.dictionaries = dictionaries;
    this.knownWords = knownWords;
    this.commonWords = commonWords;
    this.isKnown = isKnown;
    this.neighbours = new Memo<>(lower -> neighbours(lower, edits(lower)));
    this.nearest = new Memo<>(this::nearest);
    this.generated = new Memo<>(this::generated);
    this.common = new Memo<>(lower -> commonWords.get().near(lower, edits(lower)));
    this.nearestCommon = new Memo<>(lower -> commonWords.get().near(lower, 1));
    this.cost = new EditCost(profile.keyboard(), profile.misread());
  }

  List<String> suggest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit) {
    return suggest(word, MOST_EDITS, limit, documentWords, fit);
  }

  List<String> suggestNearest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit) {
    return suggest(word, 1, limit, documentWords, fit);
  }

  private List<String> suggest(
      String word,
      int most,
      int limit,
      Map<String, Integer> documentWords,
      ToDoubleFunction<String> fit) {
    String plain = word.length() > LONGEST_WORD ? "" : Spellings.plain(word);
    if (limit < 1 || plain.codePoints().noneMatch(Character::isLetter)) {
      return List.of();
    }
    int from = startOfWrongPart(plain);
    int to = endOfWrongPart(plain, from);
    String part = plain.substring(from, to);
    boolean whole = part.length() == plain.length();
    return ranked(part, most, documentWords, whole ? fit : other -> 0).stream()
        .map(found -> Spellings.capitalisedLike(found, part))
        .distinct()
        .filter(found -> !found.equals(part))
        .limit(limit)
        .map(found -> plain.substring(0, from) + found + plain.substring(to))
        .toList();
  }

  private int startOfWrongPart(String word) {
    int apostrophe = word.indexOf('\'');
    boolean elided =
        apostrophe > 0
            && apostrophe < word.length() - 1
            && profile.elisions().contains(Spellings.lower(word.substring(0, apostrophe)));
    int start = elided ? apostrophe + 1 : 0;
    int hyphen = word.indexOf('-', start);
    while (hyphen > start
        && hyphen < word.length() - 1
        && isKnown.test(word.substring(start, hyphen))) {
      start = hyphen + 1;
      hyphen = word.indexOf('-', start);
    }
    return start;
  }

  private int endOfWrongPart(String word, int start) {
    int end = word.length();
    int hyphen = word.lastIndexOf('-');
    while (hyphen > start && hyphen < end - 1 && isKnown.test(word.substring(hyphen + 1, end))) {
      end = hyphen;
      hyphen = word.lastIndexOf('-', end - 1);
    }
    return end;
  }

  private List<String> ranked(
      String word, int most, Map<String, Integer> documentWords, ToDoubleFunction<String> fit) {
    String lower = Spellings.lower(word);
    Map<String, Double> costs = new HashMap<>();
    int edits = Math.min(most, edits(lower));
    for (Neighbour neighbour : (most == 1 ? nearest : neighbours).get(lower)) {
      put(costs, neighbour.word(), lower, neighbour.frequency(), documentWords);
    }
    generated.get(lower).forEach(own -> put(costs, own, lower, 0, documentWords));
    (most == 1 ? nearestCommon : common)
        .get(lower)
        .forEach(
            own -> put(costs, own, lower, dictionaries.speller().frequency(own), documentWords));
    knownWords.near(lower, edits(lower)).forEach(own -> put(costs, own, lower, 0, documentWords));
    documentWords.keySet().stream()
        .filter(own -> EditDistance.isWithin(lower, own, edits) && isKnown.test(own))
        .forEach(
            own -> put(costs, own, lower, dictionaries.speller().frequency(own), documentWords));
    putPairs(costs, lower);
    return costs.entrySet().stream()
        .map(
            entry ->
                new Ranked(entry.getKey(), entry.getValue() - fit.applyAsDouble(entry.getKey())))
        .sorted(Comparator.comparingDouble(Ranked::cost).thenComparing(Ranked::word))
        .map(Ranked::word)
        .toList();
  }

  /** The neighbours that one edit makes, whether or not the dictionary gives them a capital. */
  private List<Neighbour> nearest(String lower) {
    List<Neighbour> all = new ArrayList<>(neighbours(lower, 1));
    if (edits(lower) > 1) {
      all.addAll(neighbours(Spellings.capitalised(lower), 1));
    }
    return all;
  }

  private List<Neighbour> neighbours(String lower, int edits) {
    return NeighbourSearch.of(dictionaries.speller(), lower, edits).stream()
        .filter(neighbour -> dictionaries.spell(neighbour.word()))
        .toList();
  }

  /**
   * Where words take particles and pronouns, no automaton has every form: the known words that a
   * single edit makes.
   */
  private List<String> generated(String lower) {
    return profile.withClitics()
        ? SingleEdits.of(lower, profile.letters()).stream().filter(dictionaries::spell).toList()
        : List.of();
  }

  private static int edits(String lower) {
    return lower.length() < SHORTEST_FOR_TWO_EDITS ? 1 : MOST_EDITS;
  }

  private void put(
      Map<String, Double> costs,
      String meant,
      String written,
      int frequency,
      Map<String, Integer> documentWords) {
    int occurrences = documentWords.getOrDefault(Spellings.lower(meant), 0);
    double bonus =
        profile.frequencyWeight() * frequency
            + COMMON_WEIGHT * commonWords.get().frequency(Spellings.lower(meant))
            + Math.min(DOCUMENT_MOST, DOCUMENT_WEIGHT * Math.log1p(occurrences));
    double edits = cost.between(written, meant);
    boolean single = edits < 1 || EditDistance.isWithin(written, Spellings.lower(meant), 1);
    costs.merge(meant, edits + (single ? 0 : FURTHER_EDIT) - bonus, Math::min);
  }

  /** Two words run together: each of two letters or more, and in the dictionary as it stands. */
  private void putPairs(Map<String, Double> costs, String word) {
    for (int i = 2; i <= word.length() - 2; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (dictionaries.spell(first) && dictionaries.spell(second)) {
        int frequency =
            Math.min(
                dictionaries.speller().frequency(first), dictionaries.speller().frequency(second));
        costs.merge(
            first + " " + second, RUN_TOGETHER - profile.frequencyWeight() * frequency, Math::min);
      }
    }
  }
}
