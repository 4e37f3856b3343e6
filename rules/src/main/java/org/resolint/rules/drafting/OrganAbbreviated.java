package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports abbreviated names of principal organs and of the Secretary-General. */
@RuleInfo(
    id = "drafting/organ-abbreviated",
    summary = "Name of a principal organ abbreviated",
    severity = Severity.WARNING,
    since = "0.1.0")
final class OrganAbbreviated implements Rule {
  private final Usage usage;

  OrganAbbreviated(Wording wording) {
    this.usage = new Usage(wording, "organ-abbreviated");
  }

  @Override
  public void check(RuleContext context) {
    usage.report(
        "Principal organs and the Secretary-General are named in full", Fix.Safety.UNSAFE, context);
  }
}
