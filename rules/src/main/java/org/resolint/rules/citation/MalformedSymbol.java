package org.resolint.rules.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Reports a document symbol whose parts are not joined as they ought to be. */
@RuleInfo(
    id = "citation/malformed-symbol",
    summary = "Malformed document symbol",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class MalformedSymbol implements Rule {
  private static final String START = "(?<![\\p{Alnum}/:.-])";
  private static final Pattern MODIFIER =
      Pattern.compile(
          START
              + "(?<head>[AES]/(?:[\\p{Alnum}]+(?:\\.\\d+)?/){0,9}\\d+)(?<joint>/?)"
              + "(?<modifier>(?i:add|corr|rev))(?<dot>\\.?)(?<number>\\d+)");
  private static final Pattern HYPHENS =
      Pattern.compile(
          START
              + "[AES](?:-(?:HRC|RES|CONF\\.\\d+|C\\.\\d)){0,4}-\\d{1,4}-\\d{1,4}(?![\\p{Alnum}-])");
  private static final Pattern DOUBLE_SLASH =
      Pattern.compile(START + "[AES](?:/[\\p{Alnum}.-]+){0,9}//[\\p{Alnum}./-]*\\d");

  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      String text = paragraph.text();
      if (text.indexOf('/') >= 0) {
        checkModifiers(paragraph, text, context);
        checkSlashes(paragraph, text, context);
      }
      if (text.indexOf('-') >= 0) {
        checkHyphens(paragraph, text, context);
      }
    }
  }

  private static void checkModifiers(Paragraph paragraph, String text, RuleContext context) {
    Matcher matcher = MODIFIER.matcher(text);
    while (matcher.find()) {
      String modifier = matcher.group("modifier");
      String proper =
          modifier.substring(0, 1).toUpperCase(Locale.ROOT)
              + modifier.substring(1).toLowerCase(Locale.ROOT);
      String symbol = matcher.group("head") + "/" + proper + "." + matcher.group("number");
      if (!symbol.equals(matcher.group())) {
        report(paragraph.span(matcher.start(), matcher.end()), matcher.group(), symbol, context);
      }
    }
  }

  private static void checkSlashes(Paragraph paragraph, String text, RuleContext context) {
    Matcher matcher = DOUBLE_SLASH.matcher(text);
    while (matcher.find()) {
      String symbol = matcher.group().replaceAll("/+", "/");
      report(paragraph.span(matcher.start(), matcher.end()), matcher.group(), symbol, context);
    }
  }

  private static void checkHyphens(Paragraph paragraph, String text, RuleContext context) {
    Matcher matcher = HYPHENS.matcher(text);
    while (matcher.find()) {
      Span span = paragraph.span(matcher.start(), matcher.end());
      String symbol = matcher.group().replace('-', '/');
      String message = message(matcher.group(), symbol);
      Fix fix = Fix.unsafe("Replace with '" + symbol + "'", new Edit(span, symbol));
      context.report(Finding.at(span, message).withSuggestions(List.of(symbol)).withFix(fix));
    }
  }

  private static void report(Span span, String written, String symbol, RuleContext context) {
    Fix fix = Fix.safe("Replace with '" + symbol + "'", new Edit(span, symbol));
    context.report(
        Finding.at(span, message(written, symbol)).withSuggestions(List.of(symbol)).withFix(fix));
  }

  private static String message(String written, String symbol) {
    return "The symbol '%s' ought to read '%s'".formatted(Plain.line(written), symbol);
  }
}
