package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/**
 * Reports full-width parentheses in Chinese texts that otherwise have half-width ones, or the
 * reverse.
 */
@RuleInfo(
    id = "typography/inconsistent-parentheses",
    summary = "Half-width and full-width parentheses in one text",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentParentheses implements Rule {
  private static final SearchPattern HALF =
      SearchPattern.compile("(?<=\\p{IsHan})\\(|\\((?=\\p{IsHan})");
  private static final SearchPattern FULL = SearchPattern.compile("（");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("zh")) {
      return;
    }
    List<Places.Place> half = Places.of(HALF, context);
    List<Places.Place> full = Places.of(FULL, context);
    if (half.isEmpty() || full.isEmpty()) {
      return;
    }
    boolean prefersHalf = half.size() >= full.size();
    String message = "Elsewhere this text has " + (prefersHalf ? "half" : "full") + "-width ones";
    for (Places.Place place : prefersHalf ? full : half) {
      context.report(Finding.at(place.span(), message));
    }
  }
}
