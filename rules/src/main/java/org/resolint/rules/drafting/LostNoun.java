package org.resolint.rules.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private final Wording wording = Wording.ofPack("drafting");
  private final Map<String, Words> byLanguage = new ConcurrentHashMap<>();

  /**
   * The words of a language that a noun must follow.
   *
   * @param lasts the last words of them all
   */
  private record Words(Set<String> articles, List<String> prepositions, Set<String> lasts) {
    static Words of(Wording wording, String language) {
      List<String> articles = wording.list("articles", language);
      List<String> prepositions =
          wording.list("prepositions", language).stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toList();
      Set<String> lasts =
          prepositions.stream()
              .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
              .collect(Collectors.toSet());
      lasts.addAll(articles);
      return new Words(Set.copyOf(articles), prepositions, Set.copyOf(lasts));
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
    if (!words.lasts().contains(last) || isAbbreviation(text, mark, last)) {
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
    boolean comma = isComma(text.charAt(mark));
    if (words.articles().contains(last)) {
      return comma && joinsAnother(text, mark, words) ? "" : text.substring(start, end);
    }
    if (comma && end == mark) {
      return "";
    }
    return words.prepositions().stream()
        .filter(phrase -> isWordsBefore(text, end, phrase))
        .findFirst()
        .orElse("");
  }

  /** Whether another article stands behind the comma, as in "le, la ou les". */
  private static boolean joinsAnother(String text, int mark, Words words) {
    int start = mark + 1;
    while (start < text.length() && isGap(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return words.articles().contains(text.substring(start, end).replace('’', '\''));
  }

  private static boolean isWordsBefore(String text, int end, String phrase) {
    int start = end - phrase.length();
    return start >= 0
        && text.startsWith(phrase, start)
        && (start == 0 || isGap(text.charAt(start - 1)));
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
