package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports months with a capital in French, Spanish and Russian dates. */
@RuleInfo(
    id = "typography/month-case",
    summary = "Month with a capital in a date",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class MonthCase implements Rule {
  private final Usage usage;

  MonthCase(Wording wording) {
    this.usage = new Usage(wording, "month-case");
  }

  @Override
  public void check(RuleContext context) {
    for (TextMatch match : usage.in(context)) {
      String month = match.text(1);
      String small = Character.toLowerCase(month.charAt(0)) + month.substring(1);
      String message = "In a date '" + month + "' is written '" + small + "'";
      context.report(match.replacing(1, small, message, Fix.Safety.SAFE));
    }
  }
}
