package org.resolint.core.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the ordinal numerals of one language, in words or figures, from 1 to 200. Immutable, hence
 * thread-safe.
 */
final class Ordinals {
  private static final int GREATEST = 200;
  private static final int LONGEST = 80;

  private final Map<String, Integer> ordinals;
  private final Map<String, Integer> leading;
  private final Set<String> skipped;
  private final List<String> prefixes;

  /**
   * All texts are folded. A numeral is the sum of its words.
   *
   * @param ordinals words that are ordinals by themselves
   * @param leading words that only stand before an ordinal: "seventy-"
   * @param skipped words without a value: "and"
   * @param prefixes what may be written together with a word: Arabic "و"
   */
  Ordinals(
      Map<String, Integer> ordinals,
      Map<String, Integer> leading,
      Set<String> skipped,
      List<String> prefixes) {
    this.ordinals = new HashMap<>(ordinals);
    this.leading = new HashMap<>(leading);
    this.skipped = new HashSet<>(skipped);
    this.prefixes = List.copyOf(prefixes);
  }

  OptionalInt read(CharSequence words) {
    if (words.length() > LONGEST) {
      return OptionalInt.empty();
    }
    String folded = Folded.fold(words).replace('-', ' ');
    OptionalInt figures = figures(folded.replace(" ", ""));
    if (figures.isPresent()) {
      return figures;
    }
    if (folded.startsWith("第")) {
      OptionalInt han = HanNumeral.parse(folded.substring(1).replace(" ", ""));
      return han.isPresent() ? inRange(han.getAsInt()) : han;
    }
    String[] parts = folded.split(" +", -1);
    int sum = 0;
    boolean complete = false;
    for (int i = 0; i < parts.length; ) {
      if (skipped.contains(parts[i])) {
        i++;
        continue;
      }
      // Two words may have one value: "quatre vingt".
      int step = i + 1 < parts.length && isKnown(parts[i] + " " + parts[i + 1]) ? 2 : 1;
      String word = step == 2 ? parts[i] + " " + parts[i + 1] : stripped(parts[i]);
      if (!isKnown(word)) {
        return OptionalInt.empty();
      }
      complete = ordinals.containsKey(word);
      sum += complete ? ordinals.getOrDefault(word, 0) : leading.getOrDefault(word, 0);
      i += step;
    }
    return complete ? inRange(sum) : OptionalInt.empty();
  }

  private String stripped(String word) {
    for (String prefix : prefixes) {
      if (!isKnown(word) && word.startsWith(prefix) && isKnown(word.substring(prefix.length()))) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private boolean isKnown(String word) {
    return ordinals.containsKey(word) || leading.containsKey(word);
  }

  /** "76th", "第69", "53 е". */
  private static OptionalInt figures(String folded) {
    int start = folded.startsWith("第") ? 1 : 0;
    int end = start;
    while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
      end++;
    }
    boolean isNumber = end > start && end - start <= 3 && folded.length() - end <= 3;
    return isNumber ? inRange(Integer.parseInt(folded.substring(start, end))) : OptionalInt.empty();
  }

  private static OptionalInt inRange(int number) {
    return number >= 1 && number <= GREATEST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
