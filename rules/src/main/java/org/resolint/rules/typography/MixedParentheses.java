package org.resolint.rules.typography;

import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/** Reports a pair of parentheses of which one is full-width and the other is not. */
@RuleInfo(
    id = "typography/mixed-parentheses",
    summary = "Pair of one full-width and one half-width parenthesis",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class MixedParentheses implements Rule {
  private static final SearchPattern PATTERN = SearchPattern.compile("（[^()（）]*\\)|\\([^()（）]*）");

  private static boolean hasFullWidth(Neighbours text) {
    String words = text.paragraph().text();
    return words.indexOf('（') >= 0 || words.indexOf('）') >= 0;
  }

  @Override
  public void check(RuleContext context) {
    for (Places.Place place : Places.of(PATTERN, MixedParentheses::hasFullWidth, context)) {
      String text = place.text();
      // Official texts set half-width parentheses far more often.
      boolean opensFull = text.charAt(0) == '（';
      Places.Place full =
          opensFull ? place.part(0, 1) : place.part(text.length() - 1, text.length());
      String half = opensFull ? "(" : ")";
      context.report(
          Finding.at(full.span(), "One parenthesis of this pair is full-width, the other is not")
              .withFix(Fix.safe("Replace with '" + half + "'", new Edit(full.span(), half))));
    }
  }
}
