package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports the first day of a month in French without the letters of its ordinal. */
@RuleInfo(
    id = "typography/first-of-month",
    summary = "First of the month not written '1er'",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class FirstOfMonth implements Rule {
  private final Usage usage;

  FirstOfMonth(Wording wording) {
    this.usage = new Usage(wording, "first-of-month");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The first day of a month is written '%2$s'", Fix.Safety.SAFE, context);
  }
}
