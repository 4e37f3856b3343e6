package org.resolint.rules.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.ArabicMarks;
import org.resolint.core.text.Characters;

/**
 * Something to look for: words as they are, or between slashes a regular expression. Finds it in
 * linear time. Immutable and thread-safe.
 *
 * <p>Words take any white space between them, hyphens and apostrophes of all kinds, and Arabic with
 * or without vowel signs.
 */
final class Phrase {
  /** What no word of a script with spaces goes on with. */
  private static final String BEYOND =
      "[^\\p{L}\\p{M}\\p{N}_]|[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}]";

  private static final String BEFORE = "(?:^|" + BEYOND + ")";
  private static final String AFTER = "(?:$|" + BEYOND + ")";

  private final Placed written;
  private final Pattern pattern;
  private final Clue clue;

  private Phrase(Placed written, Pattern pattern, Clue clue) {
    this.written = written;
    this.pattern = pattern;
    this.clue = clue;
  }

  /**
   * How to look.
   *
   * @param ignoresCase whether capitals do not matter
   * @param wholeWords whether a match must not be a part of a longer word
   */
  record Manner(boolean ignoresCase, boolean wholeWords) {}

  /**
   * Reads what a user wrote.
   *
   * @throws ConfigurationException if it is a regular expression that cannot be taken
   */
  static Phrase of(Placed written, Manner manner) throws ConfigurationException {
    String text = written.text().strip();
    boolean isExpression = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    String inner =
        isExpression ? Expression.of(written, text.substring(1, text.length() - 1)) : words(text);
    boolean first = manner.wholeWords() && (isExpression || isSpaced(text.codePointAt(0)));
    boolean last =
        manner.wholeWords() && (isExpression || isSpaced(text.codePointBefore(text.length())));
    String whole = (first ? BEFORE : "") + "(" + inner + ")" + (last ? AFTER : "");
    int flags = manner.ignoresCase() ? Pattern.CASE_INSENSITIVE : 0;
    Clue clue = isExpression ? Clue.NONE : Clue.of(text, manner.ignoresCase());
    return new Phrase(written, Pattern.compile(whole, flags), clue);
  }

  private static boolean isSpaced(int c) {
    return Character.isLetterOrDigit(c)
        && !(c <= Character.MAX_VALUE && Characters.isHan((char) c));
  }

  private static String words(String text) {
    StringBuilder expression = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\'', '\u2019' -> expression.append("['\\x{2019}]");
                case '-', '\u2010', '\u2011' -> expression.append("[-\\x{2010}\\x{2011}]");
                default -> {
                  if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    expression.append(' ');
                  } else {
                    expression.append(Pattern.quote(Character.toString(c)));
                  }
                }
              }
            });
    String spaced = expression.toString().replaceAll(" +", "[\\\\s\\\\p{Z}]+");
    return ArabicMarks.allow(spaced).replaceAll("\\\\u(\\p{XDigit}{4})", "\\\\x{$1}");
  }

  /** Where the user wrote it. */
  Placed written() {
    return written;
  }

  /** How many groups the user's pattern has. */
  int groups() {
    return pattern.groupCount() - 1;
  }

  /**
   * Every match in a region, in order, without overlap.
   *
   * @throws PatternCostException if that would take more than linear time
   */
  List<Hit> in(Region region) {
    String text = region.text();
    List<Hit> hits = new ArrayList<>();
    if (!clue.isIn(text)) {
      return hits;
    }
    Matcher matcher = pattern.matcher(new CountedText(text, this));
    int from = 0;
    int end = 0;
    while (from <= text.length() && matcher.find(from)) {
      if (matcher.start(1) >= end) {
        end = matcher.end(1);
        hits.add(hit(matcher, region, text));
        // What a match ends with may be what the next one has before it.
        from = text.offsetByCodePoints(end, -1);
      } else {
        from = Math.max(end, from + 1);
      }
    }
    return hits;
  }

  private Hit hit(Matcher matcher, Region region, String text) {
    List<String> groups = new ArrayList<>();
    for (int i = 2; i <= matcher.groupCount(); i++) {
      groups.add(matcher.start(i) < 0 ? "" : text.substring(matcher.start(i), matcher.end(i)));
    }
    int start = matcher.start(1);
    int end = matcher.end(1);
    int key = matcher.groupCount() > 1 && matcher.start(2) >= 0 ? matcher.start(2) : start;
    return new Hit(this, region, start, end, key, text.substring(start, end), groups);
  }

  @Override
  public String toString() {
    return "'" + written.text() + "'";
  }
}
