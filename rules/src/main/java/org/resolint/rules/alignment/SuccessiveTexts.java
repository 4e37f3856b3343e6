package org.resolint.rules.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolint.core.text.Span;

/**
 * Pairs the paragraphs of a text with those of an earlier one in the same language, by their words.
 * Words that many paragraphs share count for little.
 */
public final class SuccessiveTexts {
  /** The share of common words above which two paragraphs are one, changed. */
  private static final double ONE_PARAGRAPH = 0.35;

  /** The same for a paragraph that stands in another place. */
  private static final double MOVED = 0.55;

  /** How many pairs are looked at for paragraphs that were moved. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<Passage> earlier;
  private final List<Passage> later;
  private final List<Map<String, Integer>> earlierWords;
  private final List<Map<String, Integer>> laterWords;
  private final Map<String, Double> weights = new HashMap<>();

  private final int[] counterparts;
  private final Set<Integer> kept = new HashSet<>();
  private final Set<Integer> moved = new HashSet<>();

  private record Pair(int earlier, int later, double alike) {}

  private SuccessiveTexts(List<Passage> earlier, List<Passage> later) {
    this.earlier = earlier;
    this.later = later;
    this.earlierWords = earlier.stream().map(SuccessiveTexts::words).toList();
    this.laterWords = later.stream().map(SuccessiveTexts::words).toList();
    weigh();
    this.counterparts =
        Alignment.counterparts(earlier.size(), later.size(), (i, j) -> alike(i, j) - ONE_PARAGRAPH);
    Arrays.stream(counterparts).forEach(kept::add);
  }

  /** Pairs the paragraphs of two texts. */
  public static SuccessiveTexts pair(List<Passage> earlier, List<Passage> later) {
    SuccessiveTexts texts = new SuccessiveTexts(earlier, later);
    texts.addMoved();
    return texts;
  }

  /**
   * The place of a paragraph's counterpart in the earlier text, or {@link Alignment#NONE}.
   *
   * @param place its place in the later text, from 0
   */
  public int earlierOf(int place) {
    return counterparts[place];
  }

  /** Whether a paragraph of the later text stood in another place among the others. */
  public boolean isMoved(int place) {
    return moved.contains(place);
  }

  /** Whether a paragraph of the earlier text has no counterpart. */
  public boolean isDropped(int place) {
    return !kept.contains(place);
  }

  /** Pairs what is left over, the most alike first. */
  private void addMoved() {
    if ((long) earlier.size() * later.size() > MOST_PAIRS) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < counterparts.length; j++) {
      for (int i = 0; counterparts[j] == Alignment.NONE && i < earlier.size(); i++) {
        double alike = kept.contains(i) ? 0 : alike(i, j);
        if (alike >= MOVED) {
          pairs.add(new Pair(i, j, alike));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.alike()));
    for (Pair pair : pairs) {
      if (counterparts[pair.later()] == Alignment.NONE && kept.add(pair.earlier())) {
        counterparts[pair.later()] = pair.earlier();
        moved.add(pair.later());
      }
    }
  }

  /** The share of words that two paragraphs have in common, by weight (Dice 1945), from 0 to 1. */
  private double alike(int i, int j) {
    Part one = earlier.get(i).sketch().part();
    Part other = later.get(j).sketch().part();
    if (one != other && (one.isApart() || other.isApart())) {
      return 0;
    }
    Map<String, Integer> few = earlierWords.get(i);
    Map<String, Integer> many = laterWords.get(j);
    double common = 0;
    for (Map.Entry<String, Integer> word : few.entrySet()) {
      int count = Math.min(word.getValue(), many.getOrDefault(word.getKey(), 0));
      common += count * weights.getOrDefault(word.getKey(), 0.0);
    }
    double all = weight(few) + weight(many);
    return all == 0 ? 0 : 2 * common / all;
  }

  private double weight(Map<String, Integer> words) {
    double weight = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      weight += word.getValue() * weights.getOrDefault(word.getKey(), 0.0);
    }
    return weight;
  }

  private void weigh() {
    Map<String, Integer> paragraphs = new HashMap<>();
    for (List<Map<String, Integer>> text : List.of(earlierWords, laterWords)) {
      text.forEach(
          words -> words.keySet().forEach(word -> paragraphs.merge(word, 1, Integer::sum)));
    }
    paragraphs.forEach((word, count) -> weights.put(word, 1 / (1 + Math.log(count))));
  }

  private static Map<String, Integer> words(Passage passage) {
    Map<String, Integer> words = new HashMap<>();
    String text = passage.text();
    for (Span token : Tokens.in(text)) {
      String word = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
