package org.resolint.rules.typography;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Wording;

/** Reports months with a capital in French, Spanish and Russian dates. */
@RuleInfo(
    id = "typography/month-case",
    summary = "Month with a capital in a date",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class MonthCase implements Rule {
  private final Wording wording;
  private final Map<String, Optional<SearchPattern>> patterns = new ConcurrentHashMap<>();

  MonthCase(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    Optional<SearchPattern> pattern =
        patterns.computeIfAbsent(
            context.language(),
            language -> wording.line("month-case", language).map(SearchPattern::compile));
    if (pattern.isEmpty()) {
      return;
    }
    for (TextMatch match : TextMatch.all(pattern.get(), context)) {
      String month = match.text(1);
      String small = Character.toLowerCase(month.charAt(0)) + month.substring(1);
      String message = "In a date '" + month + "' is written '" + small + "'";
      context.report(match.replacing(1, small, message, Fix.Safety.SAFE));
    }
  }
}
