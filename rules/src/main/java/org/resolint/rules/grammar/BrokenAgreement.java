package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that do not agree in number, gender or person. */
@RuleInfo(
    id = "grammar/broken-agreement",
    summary = "Words do not agree",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class BrokenAgreement implements Rule {
  static final String DEFECT = "broken-agreement";

  private final Slips slips;

  BrokenAgreement(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "%s does not agree", context);
  }
}
