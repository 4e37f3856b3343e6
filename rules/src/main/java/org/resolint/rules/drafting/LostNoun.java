package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.text.Wording;

/**
 * Reports an article straight before a comma, semicolon or full stop, and a preposition where the
 * space that is left or the mark shows that its noun dropped out.
 */
@RuleInfo(
    id = "drafting/lost-noun",
    summary = "Article or preposition without its noun before a comma or stop",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class LostNoun implements Rule {

  /** How much of the text behind a comma tells whether it opens an interruption. */
  private static final int REACH = 60;

  private final Wording wording = Wording.ofPack("drafting");
  private final Map<String, Words> byLanguage = new ConcurrentHashMap<>();

  /**
   * The words of a language that a noun must follow.
   *
   * @param joints what joins articles to each other
   * @param beforeGap the words whose noun is missing where a space is left, the longest first
   * @param interruption what may begin behind a preposition and its comma
   * @param lasts the last words of them all
   */
  private record Words(
      Set<String> articles,
      List<String> joints,
      List<String> prepositions,
      List<String> beforeGap,
      Optional<Pattern> interruption,
      Set<String> lasts) {
    static Words of(Wording wording, String language) {
      List<String> articles = wording.list("articles", language);
      List<String> prepositions = wording.list("prepositions", language);
      List<String> beforeGap = new ArrayList<>(wording.list("before-gap", language));
      beforeGap.addAll(prepositions);
      Set<String> lasts =
          beforeGap.stream()
              .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
              .collect(Collectors.toSet());
      lasts.addAll(articles);
      return new Words(
          Set.copyOf(articles),
          wording.list("article-joints", language),
          longestFirst(prepositions),
          longestFirst(beforeGap),
          wording
              .line("after-preposition", language)
              .map(line -> wording.pattern("after-preposition", language)),
          Set.copyOf(lasts));
    }

    private static List<String> longestFirst(List<String> phrases) {
      return phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** Whether an interruption may begin at an offset of a text. */
    boolean mayInterrupt(String text, int at) {
      String rest = text.substring(at, Math.min(text.length(), at + REACH));
      return interruption.isEmpty() || interruption.get().matcher(rest).find();
    }
  }

  @Override
  public void check(RuleContext context) {
    Words words =
        byLanguage.computeIfAbsent(context.language(), language -> Words.of(wording, language));
    if (words.lasts().isEmpty()) {
      return;
    }
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      String text = paragraph.text();
      for (int i = 1; i < text.length(); i++) {
        if (isMark(text.charAt(i))) {
          check(paragraph, text, i, words, context);
        }
      }
    }
  }

  private static void check(
      Paragraph paragraph, String text, int mark, Words words, RuleContext context) {
    int end = isGap(text.charAt(mark - 1)) ? mark - 1 : mark;
    int start = startOfWord(text, end);
    if (start == end || (start > 0 && !isGap(text.charAt(start - 1)))) {
      return;
    }
    String last = text.substring(start, end).replace('’', '\'');
    boolean isNone = end == mark ? isAbbreviation(text, mark, last) : isLeader(text, mark);
    if (isNone || !words.lasts().contains(last)) {
      return;
    }
    String lost = lost(text, start, end, mark, last, words);
    if (!lost.isEmpty()) {
      context.report(
          Finding.at(
              paragraph.span(end - lost.length(), mark + 1),
              "No noun follows '" + lost + "'; words may have dropped out"));
    }
  }

  /** The article or preposition without a noun; empty if the text may stand. */
  private static String lost(String text, int start, int end, int mark, String last, Words words) {
    boolean gap = end < mark;
    boolean comma = isComma(text.charAt(mark));
    if (words.articles().contains(last)) {
      return comma && !gap && joinsAnother(text, mark, words) ? "" : text.substring(start, end);
    }
    if (comma && !gap && isInterrupted(text, start, mark, words)) {
      return "";
    }
    return (gap ? words.beforeGap() : words.prepositions())
        .stream().filter(phrase -> isWordsBefore(text, end, phrase)).findFirst().orElse("");
  }

  /** Whether another article stands behind the comma, joined to more, as in "le, la ou les". */
  private static boolean joinsAnother(String text, int mark, Words words) {
    int start = afterGap(text, mark + 1);
    int end = endOfWord(text, start);
    if (!words.articles().contains(text.substring(start, end).replace('’', '\''))) {
      return false;
    }
    int next = afterGap(text, end);
    return (next < text.length() && isComma(text.charAt(next)))
        || words.joints().contains(text.substring(next, endOfWord(text, next)));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterGap(String text, int from) {
    int start = from;
    while (start < text.length() && isGap(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isWordsBefore(String text, int end, String phrase) {
    int start = end - phrase.length();
    return start >= 0
        && text.startsWith(phrase, start)
        && (start == 0 || isGap(text.charAt(start - 1)));
  }

  /**
   * Whether a preposition before a comma may have its noun further on, behind an interruption, or
   * is itself part of one: "dans les villages, et autour de, la capitale".
   */
  private static boolean isInterrupted(String text, int start, int mark, Words words) {
    int comma = text.substring(0, start).lastIndexOf(text.charAt(mark));
    return words.mayInterrupt(text, afterGap(text, mark + 1))
        || (comma > start - REACH
            && comma > 0
            && words.mayInterrupt(text, afterGap(text, comma + 1)));
  }

  /** Whether the mark is the first of the points of a line to fill in: "on . . . .". */
  private static boolean isLeader(String text, int mark) {
    int next = afterGap(text, mark + 1);
    return next < text.length() && text.charAt(mark) == '.' && text.charAt(next) == '.';
  }

  /** Whether the mark is a point behind a single letter, or one within a name or number. */
  private static boolean isAbbreviation(String text, int mark, String word) {
    return text.charAt(mark) == '.'
        && (word.length() == 1
            || (mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1))));
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || c == '-'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isMark(char c) {
    return isComma(c) || c == '.' || c == ';' || c == '؛';
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '،';
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n';
  }
}
