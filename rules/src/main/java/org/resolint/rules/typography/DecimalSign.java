package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports decimals with the sign of another language. */
@RuleInfo(
    id = "typography/decimal-sign",
    summary = "Decimal sign of another language",
    severity = Severity.INFO,
    since = "0.1.0",
    offByDefault = true,
    fixable = true)
final class DecimalSign implements Rule {
  private final Usage usage;

  DecimalSign(Wording wording) {
    this.usage = new Usage(wording, "decimal-sign");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The decimal sign is another: '%2$s'", Fix.Safety.UNSAFE, context);
  }
}
