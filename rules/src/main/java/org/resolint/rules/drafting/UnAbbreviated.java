package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports "UN" for "United Nations" in English texts of bodies other than the Security Council. */
@RuleInfo(
    id = "drafting/un-abbreviated",
    summary = "'United Nations' abbreviated",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class UnAbbreviated implements Rule {
  private final Usage usage;

  UnAbbreviated(Wording wording) {
    this.usage = new Usage(wording, "un-abbreviated");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("'United Nations' is written in full", Fix.Safety.SAFE, context);
  }
}
