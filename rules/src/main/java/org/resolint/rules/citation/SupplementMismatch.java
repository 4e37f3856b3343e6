package org.resolint.rules.citation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;

/** Reports Official Records whose session or supplement does not agree with the symbol. */
@RuleInfo(
    id = "citation/supplement-mismatch",
    summary = "Session or supplement of the Official Records disagrees with the symbol",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class SupplementMismatch implements Rule {
  /** The word for a supplement in the six languages, its number, and the symbol in parentheses. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?:Supplement|Supplément|Suplemento|Дополнение|补编|الملحق)[^\\d()]{0,12}(?<number>\\d{1,3})\\p{L}?"
              + "[^\\d()A-Za-z]{0,8}\\s?[(（]A/(?<session>\\d{1,2})/(?<part>\\d{1,3})(?:/[^()]*)?[)）]");

  /** How much text before the supplement names the session. */
  private static final int REACH = 90;

  private static final int MOST_WORDS = 4;

  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      if (paragraph.text().contains("A/")) {
        check(paragraph, context);
      }
    }
  }

  private static void check(Paragraph paragraph, RuleContext context) {
    String text = paragraph.text();
    Matcher record = RECORD.matcher(text);
    while (record.find()) {
      int session = Integer.parseInt(record.group("session"));
      if (!record.group("number").equals(record.group("part"))) {
        String message =
            "Supplement No. %s does not agree with the symbol A/%s/%s"
                .formatted(record.group("number"), session, record.group("part"));
        context.report(
            Finding.at(paragraph.span(record.start("number"), record.end("number")), message));
      }
      String before = text.substring(Math.max(0, record.start() - REACH), record.start());
      OptionalInt named = session(before, context.profile());
      if (named.isPresent() && named.getAsInt() != session) {
        String message =
            "The session named is number %s, but the symbol is of session %s"
                .formatted(named.getAsInt(), session);
        context.report(
            Finding.at(paragraph.span(record.start("session"), record.end("session")), message));
      }
    }
  }

  /** The last ordinal number before the supplement. */
  private static OptionalInt session(String before, LanguageProfile profile) {
    String[] segments = before.split("[,，、،]", -1);
    for (int i = segments.length - 1; i >= 0; i--) {
      String segment = segments[i].strip().replaceAll("[《》*_]", "");
      if (segment.isEmpty()) {
        continue;
      }
      OptionalInt ordinal =
          segment.endsWith("届会议")
              ? han(segment, profile)
              : ordinal(segment.split("\\s+", -1), profile);
      if (ordinal.isPresent()) {
        return ordinal;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt han(String segment, LanguageProfile profile) {
    String ordinal = segment.substring(0, segment.length() - "届会议".length());
    int at = ordinal.lastIndexOf('第');
    return profile.ordinal(at < 0 ? ordinal : ordinal.substring(at));
  }

  private static OptionalInt ordinal(String[] words, LanguageProfile profile) {
    for (int length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
      for (int start = 0; start + length <= words.length; start++) {
        String candidate =
            String.join(" ", java.util.Arrays.copyOfRange(words, start, start + length));
        OptionalInt ordinal = profile.ordinal(candidate);
        if (ordinal.isPresent()) {
          return ordinal;
        }
      }
    }
    return OptionalInt.empty();
  }
}
