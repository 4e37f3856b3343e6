package org.resolint.rules.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
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
  private static final SearchPattern MODIFIER =
      SearchPattern.compile(
          START
              + "([AES]/(?:[\\p{Alnum}]+(?:\\.\\d+)?/){0,9}\\d+)/?"
              + "((?i:add|corr|rev))\\.?(\\d+)");
  private static final SearchPattern HYPHENS =
      SearchPattern.compile(
          START
              + "[AES](?:-(?:HRC|RES|CONF\\.\\d+|C\\.\\d)){0,4}-\\d{1,4}-\\d{1,4}(?![\\p{Alnum}-])");
  private static final SearchPattern DOUBLE_SLASH =
      SearchPattern.compile(START + "[AES](?:/[\\p{Alnum}.-]+){0,9}//[\\p{Alnum}./-]*\\d");

  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      checkModifiers(paragraph, context);
      checkSlashes(paragraph, context);
      checkHyphens(paragraph, context);
    }
  }

  private static void checkModifiers(Paragraph paragraph, RuleContext context) {
    for (MatchResult match : MODIFIER.in(paragraph.content())) {
      String modifier = match.group(2);
      String proper =
          modifier.substring(0, 1).toUpperCase(Locale.ROOT)
              + modifier.substring(1).toLowerCase(Locale.ROOT);
      String symbol = match.group(1) + "/" + proper + "." + match.group(3);
      if (!symbol.equals(match.group())) {
        report(paragraph.span(match.start(), match.end()), match.group(), symbol, context);
      }
    }
  }

  private static void checkSlashes(Paragraph paragraph, RuleContext context) {
    for (MatchResult match : DOUBLE_SLASH.in(paragraph.content())) {
      String symbol = match.group().replaceAll("/+", "/");
      report(paragraph.span(match.start(), match.end()), match.group(), symbol, context);
    }
  }

  private static void checkHyphens(Paragraph paragraph, RuleContext context) {
    for (MatchResult match : HYPHENS.in(paragraph.content())) {
      Span span = paragraph.span(match.start(), match.end());
      String symbol = match.group().replace('-', '/');
      String message = message(match.group(), symbol);
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
