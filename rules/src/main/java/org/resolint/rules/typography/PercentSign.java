package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports percentages that French or Spanish texts put in words. */
@RuleInfo(
    id = "typography/percent-sign",
    summary = "Percentage in words where the sign is usual",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class PercentSign implements Rule {
  private final Usage usage;

  PercentSign(Wording wording) {
    this.usage = new Usage(wording, "percent-sign");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("A percentage is written with the sign '%%'", Fix.Safety.SAFE, context);
  }
}
