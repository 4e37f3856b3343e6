package org.resolint.rules.citation;

import java.util.regex.MatchResult;
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
import org.resolint.core.text.SearchPattern;
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
  private static final SearchPattern SYMBOL =
      SearchPattern.compile("(?<![\\p{Alnum}/:.])[AES]/[\\p{Alnum}./ -]*?\\d");
  private static final SearchPattern AFTER_DOT =
      SearchPattern.compile("(?<=[/\\s和及與与(])" + SERIES + "\\.(\\s)\\d");
  private static final SearchPattern BEFORE_PART =
      SearchPattern.compile("\\d()\\((?:Parts?|Vols?\\.?) ");

  /** How far behind its symbol an addendum may be named: "A/69/488/Add.2 and Corr.1". */
  private static final int REACH = 60;

  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      if (!SYMBOL.in(paragraph.content()).isEmpty()) {
        check(paragraph, AFTER_DOT, "", context);
        check(paragraph, BEFORE_PART, " ", context);
      }
    }
  }

  private static void check(
      Paragraph paragraph, SearchPattern pattern, String wanted, RuleContext context) {
    for (MatchResult match : pattern.in(paragraph.content())) {
      Span span = paragraph.span(match.start(), match.end());
      Span space = paragraph.span(match.start(1), match.end(1));
      boolean isWrapped = context.source().text(span).indexOf('\n') >= 0;
      if (isWrapped || !followsSymbol(paragraph.text(), match.start())) {
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
