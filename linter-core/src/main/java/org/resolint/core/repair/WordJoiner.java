package org.resolint.core.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.core.text.Characters;

/**
 * Decides how two lines of one paragraph are put together.
 *
 * <p>Whether a hyphen at a line end belongs to the word is told by the document itself: if its
 * other lines have the word with the hyphen, or both parts as words of their own, it stays.
 * Immutable.
 */
final class WordJoiner {
  /** Longer than any word of a language whose words are cut at line ends. */
  private static final int LONGEST_WORD = 100;

  private static final String HYPHENS = "-\u2010\u00AD";

  private final Set<String> words = new HashSet<>();

  /** How two lines are put together. */
  enum Joint {
    /** With a space. */
    SPACE,
    /** Directly: Chinese has no spaces. */
    NOTHING,
    /** Directly, without the hyphen at the end of the first line. */
    HYPHENATION,
    /** Directly, with the hyphen. */
    HYPHEN
  }

  WordJoiner(List<TextLine> lines) {
    boolean needed = lines.stream().anyMatch(line -> endsWithHyphen(line.text()));
    if (needed) {
      lines.forEach(line -> collect(line.text()));
    }
  }

  Joint joint(CharSequence before, String after) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (endsWithHyphen(before) && Character.isLetter(first)) {
      return hyphen(before, after);
    }
    if (last == '\u2013' && Character.isDigit(first)) {
      return Joint.NOTHING;
    }
    boolean east = isEastAsian(last) || isEastAsian(first);
    boolean apart =
        isEastAsian(last) ? !Character.isLetterOrDigit(first) || isEastAsian(first) : true;
    return east && apart && !(Character.isLetterOrDigit(last) && !isEastAsian(last))
        ? Joint.NOTHING
        : Joint.SPACE;
  }

  private Joint hyphen(CharSequence before, String after) {
    if (before.charAt(before.length() - 1) == '\u00AD') {
      return Joint.HYPHENATION;
    }
    int start = before.length() - 1;
    int floor = Math.max(0, start - LONGEST_WORD);
    while (start > floor && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    int most = Math.min(after.length(), LONGEST_WORD);
    while (end < most && Character.isLetter(after.charAt(end))) {
      end++;
    }
    String left =
        before.subSequence(start, before.length() - 1).toString().toLowerCase(Locale.ROOT);
    String right = after.substring(0, end).toLowerCase(Locale.ROOT);
    if (words.contains(left + '-' + right) || Character.isUpperCase(after.charAt(0))) {
      return Joint.HYPHEN;
    }
    if (words.contains(left + right)) {
      return Joint.HYPHENATION;
    }
    return words.contains(left) && words.contains(right) ? Joint.HYPHEN : Joint.HYPHENATION;
  }

  private static boolean endsWithHyphen(CharSequence text) {
    int length = text.length();
    return length > 2
        && HYPHENS.indexOf(text.charAt(length - 1)) >= 0
        && Character.isLetter(text.charAt(length - 2));
  }

  private static boolean isEastAsian(char c) {
    return Characters.isHan(c) || Characters.isFullWidthMark(c) || c == '\u201D' || c == '\u201C';
  }

  /** Notes the words of a line, whole and by their hyphenated parts. The cut ones do no harm. */
  private void collect(String text) {
    int start = -1;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside =
          i < lower.length() && (Character.isLetter(lower.charAt(i)) || lower.charAt(i) == '-');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = lower.substring(start, i);
        if (!(i == lower.length() && word.endsWith("-")) && start > 0) {
          words.add(word);
        }
        start = -1;
      }
    }
  }
}
