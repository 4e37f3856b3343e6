package org.resolint.core.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.text.Paragraph;

/**
 * Tells page furniture from text: page and job numbers, running heads, rules, lists of links.
 *
 * <p>One object knows one document. Immutable, hence thread-safe.
 */
final class Furniture {
  /** What a line is, if it is no text. */
  enum Kind {
    /** Text after all. */
    NONE,
    /** A page number, job number or running head. */
    PAGE_MARK,
    /** The rule above footnotes or between pages. */
    RULE,
    /** The address of a link, alone on its line. */
    LINK
  }

  private static final String JOB = "\\d{2}-\\d{5,6}(?:\\s*\\([A-Z]\\))?";
  private static final Pattern RULE =
      Pattern.compile("[_\\u2014\\u2500\\u2501=]{4,}|-{5,}|[* _-]*(?:_ ?){8,}");
  private static final Pattern LINK = Pattern.compile("(?i)<?(?:https?|ftp)://\\S+>?|www\\.\\S+");
  private static final Pattern PAGE =
      Pattern.compile(
          JOB
              + "(?:\\s+\\d{1,3}(?:/\\d{1,3})?)?|\\d{1,3}(?:/\\d{1,3})?\\s+"
              + JOB
              + "|(?:[-\\u2013\\u2014]\\s*)\\d{1,3}\\s*[-\\u2013\\u2014]"
              + "|(?i:page|p\\u00e1gina|\\u0441\\u0442\\u0440\\.)\\s+\\d{1,3}(?:\\s*/\\s*\\d{1,3})?"
              + "|\\*\\d{6,}\\*|<!--.{0,200}-->|(?i:please recycle)\\W*");
  private static final Pattern PAGE_OF = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
  private static final Pattern SYMBOL =
      Pattern.compile("(?:[A-Z]{1,5}|A/HRC)(?:/[A-Za-z0-9.\\-]+){2,6}(?:\\s?\\(\\d{4}\\))?");

  /** The letters that a link or a page mark begins with. */
  private static final String LETTERS = "fFhHpPwW\u0441";

  private final Map<String, Integer> pageTotals = new HashMap<>();
  private final Map<String, Integer> symbols = new HashMap<>();

  Furniture(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text();
      if (text.length() < 60) {
        Matcher page = PAGE_OF.matcher(text);
        if (page.matches() && Integer.parseInt(page.group(1)) <= Integer.parseInt(page.group(2))) {
          pageTotals.merge(page.group(2), 1, Integer::sum);
        }
        if (SYMBOL.matcher(text).matches()) {
          symbols.merge(text, 1, Integer::sum);
        }
      }
    }
  }

  /** What a line is, standing where it does. */
  Kind kind(Line line, Place place) {
    if (line.kind() == Paragraph.Kind.RULE) {
      return Kind.RULE;
    }
    String text = line.text();
    if (Character.isLetter(text.charAt(0)) && LETTERS.indexOf(text.charAt(0)) < 0) {
      return isRunningHead(text, place) ? Kind.PAGE_MARK : Kind.NONE;
    }
    if (text.length() > 200) {
      return LINK.matcher(text).matches() ? Kind.LINK : Kind.NONE;
    }
    if (RULE.matcher(text).matches()) {
      return Kind.RULE;
    }
    if (LINK.matcher(text).matches()) {
      return Kind.LINK;
    }
    return isPageMark(text, place) ? Kind.PAGE_MARK : Kind.NONE;
  }

  /** Where a line stands. */
  enum Place {
    /** Before the enacting formula. */
    MASTHEAD,
    /** After it. */
    BODY
  }

  private boolean isPageMark(String text, Place place) {
    if (PAGE.matcher(text).matches()) {
      return true;
    }
    Matcher page = PAGE_OF.matcher(text);
    if (page.matches()) {
      // A lone "13/23" may be the number of a resolution: two marks of one total are page numbers.
      return pageTotals.getOrDefault(page.group(2), 0) > 1;
    }
    return isRunningHead(text, place);
  }

  private boolean isRunningHead(String text, Place place) {
    return place == Place.BODY && symbols.getOrDefault(text, 0) > 1;
  }
}
