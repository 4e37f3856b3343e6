package org.resolint.rules.citation;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.text.TextMatch;

/** Reports a resolution cited by its document symbol where its number would do. */
@RuleInfo(
    id = "citation/symbol-in-text",
    summary = "Resolution cited by its symbol, not its number",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class SymbolInText implements Rule {
  private static final SearchPattern SYMBOL =
      SearchPattern.compile(
          "(?iu)(?<![\\p{L}])(?:resolutions?|résolutions?|resolución|resoluciones|резолюци\\p{L}{1,3})"
              + "\\s((?:A/HRC|A|E)/RES/)(\\d{1,4}/\\d{1,3})(?![\\d/])");

  @Override
  public void check(RuleContext context) {
    for (TextMatch match : TextMatch.all(SYMBOL, "/RES/", context)) {
      String symbol = match.text(1) + match.text(2);
      Span span = match.span(1).union(match.span(2));
      Finding finding =
          Finding.at(span, "A resolution is cited by its number: '" + match.text(2) + "'")
              .withSuggestions(List.of(match.text(2)));
      boolean isWhole = context.source().text(span).equals(symbol);
      Edit edit = new Edit(match.span(1), "");
      context.report(isWhole ? finding.withFix(Fix.safe("Remove the series", edit)) : finding);
    }
  }
}
