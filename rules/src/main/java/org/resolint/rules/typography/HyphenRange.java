package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports English ranges of years joined by a hyphen. */
@RuleInfo(
    id = "typography/hyphen-range",
    summary = "Range of years joined by a hyphen instead of a dash",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class HyphenRange implements Rule {
  private final Usage usage;

  HyphenRange(Wording wording) {
    this.usage = new Usage(wording, "hyphen-range");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("Years of a range are joined by a dash", Fix.Safety.SAFE, context);
  }
}
