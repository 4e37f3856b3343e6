package org.resolint.rules.citation;

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

/** Reports a document symbol with a space too many or too few. */
@RuleInfo(
    id = "citation/spaced-symbol",
    summary = "Document symbol with a misplaced or missing space",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class SpacedSymbol implements Rule {
  private static final String SERIES = "(?:Add|Corr|Rev|Amend|CONF|CN|Sub|AC|WG|PC|GC|L|C)";
  private static final Pattern SYMBOL =
      Pattern.compile("(?<![\\p{Alnum}/:.])[AES]/[\\p{Alnum}./ -]*?\\d");
  private static final Pattern AFTER_DOT =
      Pattern.compile("(?<=[/\\s和及與与(])" + SERIES + "\\.(?<space>\\s)\\d");
  private static final Pattern BEFORE_PART =
      Pattern.compile("\\d(?<space>)\\((?:Parts?|Vols?\\.?) ");

  /** How far behind its symbol an addendum may be named: "A/69/488/Add.2 and Corr.1". */
  private static final int REACH = 60;

  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      String text = paragraph.text();
      if (text.indexOf('/') >= 0 && SYMBOL.matcher(text).find()) {
        check(paragraph, text, AFTER_DOT, "", context);
        check(paragraph, text, BEFORE_PART, " ", context);
      }
    }
  }

  private static void check(
      Paragraph paragraph, String text, Pattern pattern, String wanted, RuleContext context) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = paragraph.span(matcher.start(), matcher.end());
      Span space = paragraph.span(matcher.start("space"), matcher.end("space"));
      boolean isWrapped = context.source().text(span).indexOf('\n') >= 0;
      if (isWrapped || !followsSymbol(text, matcher.start())) {
        continue;
      }
      String message =
          wanted.isEmpty()
              ? "A symbol has no space after the dot"
              : "A symbol has a space before the part in parentheses";
      String title = wanted.isEmpty() ? "Remove the space" : "Insert a space";
      context.report(
          Finding.at(wanted.isEmpty() ? space : span, message)
              .withFix(Fix.safe(title, new Edit(space, wanted))));
    }
  }

  private static boolean followsSymbol(String text, int at) {
    Matcher symbol = Pattern.compile("(?<![\\p{Alnum}/:.])[AES]/").matcher(text);
    symbol.region(Math.max(0, at - REACH), at).useTransparentBounds(true);
    return symbol.find();
  }
}
