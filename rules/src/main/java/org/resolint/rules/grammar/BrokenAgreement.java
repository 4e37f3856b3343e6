package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that do not agree in number, gender or person. */
@RuleInfo(
    id = "grammar/broken-agreement",
    summary = "Words do not agree",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class BrokenAgreement extends SlipRule {
  static final String DEFECT = "broken-agreement";

  BrokenAgreement(Slips slips) {
    super(slips, DEFECT, "%s does not agree");
  }
}
