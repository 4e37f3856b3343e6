package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports the number of a special session without its hyphen or on the wrong side. */
@RuleInfo(
    id = "citation/special-session-form",
    summary = "Number of a special session in the wrong form",
    severity = Severity.WARNING,
    since = "0.1.0")
final class SpecialSessionForm implements Rule {
  private final Usage usage;

  SpecialSessionForm(Wording wording) {
    this.usage = new Usage(wording, "special-session-form");
  }

  @Override
  public void check(RuleContext context) {
    usage.report(
        "The number begins with the special session, as in S-8/1", Fix.Safety.UNSAFE, context);
  }
}
