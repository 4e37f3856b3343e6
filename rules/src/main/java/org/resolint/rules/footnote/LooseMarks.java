package org.resolint.rules.footnote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Dates;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;

/**
 * Numbers that stand in a sentence where none belongs, as a raised mark does that came down in the
 * scan: "the report of the Secretary-General 44 on the implementation". Immutable.
 */
final class LooseMarks {
  private static final SearchPattern AFTER_WORD =
      SearchPattern.compile(
          "(?<=[\\p{L}\\p{N}/.’,;()-]\\s)\\d{1,3}(?=\\s(?:\\p{Ll}|\\p{Lu}/)|[,;.]|\\s*$)");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final String SIGNS = "/.’,;()-";
  private static final int LONGEST = 60;

  /** A word as short as this is an article or a preposition, and a number may follow. */
  private static final int SHORTEST = 4;

  private final List<String> numbered;

  /**
   * @param numbered words, in lower case, after which a number belongs; nothing is found if empty
   */
  LooseMarks(List<String> numbered) {
    this.numbered = List.copyOf(numbered);
  }

  /** The numbers in a paragraph that may be marks. */
  Set<String> in(Paragraph paragraph, RuleContext context) {
    Set<String> marks = new HashSet<>();
    if (numbered.isEmpty()) {
      return marks;
    }
    int from = 0;
    for (MatchResult number : AFTER_WORD.in(paragraph.content())) {
      String word = wordBefore(number.start() - 1, from, paragraph.text());
      from = number.end();
      // "of 17 December 1992 7 and 19 January 1993" is no list of days.
      boolean isApart = YEAR.matcher(word).matches();
      if (mayPrecedeMark(word) && (isApart || !isInDate(number.start(), paragraph, context))) {
        marks.add(number.group());
      }
    }
    return marks;
  }

  /** The letters, figures and signs that end at an offset and begin behind another. */
  private static String wordBefore(int end, int from, String text) {
    int start = end;
    while (start > Math.max(from, end - LONGEST) && isOfWord(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, end);
  }

  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    return Character.isLetterOrDigit(c) || number || SIGNS.indexOf(c) >= 0;
  }

  private boolean mayPrecedeMark(String word) {
    char last = word.charAt(word.length() - 1);
    boolean isLong = word.length() >= SHORTEST || !Character.isLetter(last);
    return isLong && !numbered.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isInDate(int number, Paragraph paragraph, RuleContext context) {
    for (DateMatch date : Dates.in(paragraph, context)) {
      if (date.start() <= number && number < date.end()) {
        return true;
      }
    }
    return false;
  }
}
