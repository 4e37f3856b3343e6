package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Tells terms that differ in grammar alone from terms that differ in choice of words: a longer form
 * that holds the shorter one, or a noun and the verb of its family ("to strengthen cooperation",
 * "the strengthening of cooperation"). Such terms stand side by side in the best of texts.
 */
final class Kinship {
  private static final int FUNCTION_WORD = 3;
  private static final int SHORTEST_STEM = 4;
  private static final double COMMON_SHARE = 0.6;

  private final WordTokenizer tokenizer;

  Kinship(String language) {
    this.tokenizer = WordTokenizer.forLanguage(language);
  }

  /** Whether two terms differ in grammar alone. */
  boolean isBetween(String one, String other) {
    if (isReordered(words(one, 0), words(other, 0))) {
      return false;
    }
    List<String> first = words(one, FUNCTION_WORD);
    List<String> second = words(other, FUNCTION_WORD);
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = first.size() <= second.size() ? second : first;
    return shorter.stream()
        .allMatch(word -> longer.stream().anyMatch(own -> own.equals(word) || akin(own, word)));
  }

  private List<String> words(String term, int longestLeftOut) {
    List<String> words = new ArrayList<>();
    List<Word> found = tokenizer.words(term);
    for (Word word : found) {
      String form = word.in(term).toLowerCase(Locale.ROOT);
      boolean ideograph = Character.isIdeographic(form.codePointAt(0));
      if (ideograph || form.length() > longestLeftOut || found.size() == 1) {
        words.add(form);
      }
    }
    return words;
  }

  private static boolean isReordered(List<String> first, List<String> second) {
    return !first.equals(second)
        && first.stream().sorted().toList().equals(second.stream().sorted().toList());
  }

  private static boolean akin(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= SHORTEST_STEM && common >= shorter * COMMON_SHARE;
  }
}
