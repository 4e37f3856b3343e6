package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports a resolution of the Security Council without its year. */
@RuleInfo(
    id = "citation/missing-year",
    summary = "Resolution of the Security Council without its year",
    severity = Severity.INFO,
    since = "0.1.0")
final class MissingYear implements Rule {
  private final Usage usage;

  MissingYear(Wording wording) {
    this.usage = new Usage(wording, "missing-year");
  }

  @Override
  public void check(RuleContext context) {
    usage.report(
        "The year stands behind the number, as in 1325 (2000)", Fix.Safety.UNSAFE, context);
  }
}
