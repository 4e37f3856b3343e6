package org.resolint.rules.spelling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Tells the names of persons by the title before them, where no capital tells them. Safe for use by
 * many threads.
 */
final class Titles {
  /** How many words a name has at most. */
  private static final int LONGEST_NAME = 4;

  /** How far before a word its title begins at most. */
  private static final int REACH = 60;

  private final Map<String, List<String>> titles = new ConcurrentHashMap<>();

  /** Whether only words of a name can stand between a title and the word at an offset. */
  boolean precede(String text, int at, String language) {
    List<String> known =
        titles.computeIfAbsent(language, code -> SpellingData.list(code, "titles"));
    if (known.isEmpty()) {
      return false;
    }
    String before = text.substring(Math.max(0, at - REACH), at);
    List<Word> words = WordTokenizer.forLanguage(language).words(before);
    int next = before.length();
    int first = Math.max(0, words.size() - LONGEST_NAME);
    for (int i = words.size() - 1; i >= first; i--) {
      Word word = words.get(i);
      if (!before.substring(word.end(), next).isBlank()) {
        return false;
      }
      if (known.contains(word.in(before))) {
        return true;
      }
      next = word.start();
    }
    return false;
  }
}
