package org.resolint.rules.footnote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Dates;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;

/**
 * Numbers that stand in a sentence where none belongs, as a raised mark does that came down in the
 * scan: "the report of the Secretary-General 44 on the implementation". Immutable.
 */
final class LooseMarks {
  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "([\\p{L}\\p{N}/.’,;()-]{1,60}+)\\s(\\d{1,3})(?=\\s(?:\\p{Ll}|\\p{Lu}/)|[,;.]|\\s*$)");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

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
    Matcher matcher = AFTER_WORD.matcher(paragraph.text());
    while (matcher.find()) {
      String word = matcher.group(1);
      // "of 17 December 1992 7 and 19 January 1993" is no list of days.
      boolean isApart = YEAR.matcher(word).matches();
      if (mayPrecedeMark(word) && (isApart || !isInDate(matcher.start(2), paragraph, context))) {
        marks.add(matcher.group(2));
      }
    }
    return marks;
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
