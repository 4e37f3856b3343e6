package org.resolint.rules.mining;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts the occurrences of a word sequence. Not thread-safe. */
final class Tally {
  /** What keeps single words from having no termhood at all. */
  private static final double SINGLE = 0.05;

  /** The share of occurrences outside of longer sequences that a sequence has at least. */
  private static final double LEAST_ALONE = 0.1;

  private final List<Integer> keys;
  private final Map<String, Integer> forms = new HashMap<>();
  private int[] passages = new int[4];
  private int size;
  private int count;
  private int start;
  private int longer;
  private long inLonger;
  private int alone;

  Tally(List<Integer> keys) {
    this.keys = keys;
  }

  void add(String form, int passage, int from) {
    if (count++ == 0) {
      start = from;
    }
    forms.merge(form, 1, Integer::sum);
    if (size == 0 || passages[size - 1] != passage) {
      if (size == passages.length) {
        passages = Arrays.copyOf(passages, size * 2);
      }
      passages[size++] = passage;
    }
  }

  /** Takes note of a longer sequence that this one is part of. */
  void isIn(Tally other) {
    longer++;
    inLonger += other.count;
  }

  /** Takes note that one occurrence is inside no longer sequence. */
  void standsAlone() {
    alone++;
  }

  int words() {
    return keys.size();
  }

  /** Whether it hardly ever stands alone. */
  boolean isPart() {
    return alone <= LEAST_ALONE * count;
  }

  Candidate candidate() {
    double own = longer == 0 ? count : count - (double) inLonger / longer;
    double weight = Math.log(keys.size() + SINGLE) / Math.log(2);
    return new Candidate(form(), keys, count, weight * own, Arrays.copyOf(passages, size), start);
  }

  /** The commonest form; of two, the one in lower case. */
  private String form() {
    Comparator<Map.Entry<String, Integer>> order =
        Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    return Collections.max(forms.entrySet(), order).getKey();
  }

  /** The numbers of some words of a segment. */
  static List<Integer> keys(Segment segment, int from, int length) {
    return IntStream.range(from, from + length).mapToObj(i -> segment.keys()[i]).toList();
  }
}
