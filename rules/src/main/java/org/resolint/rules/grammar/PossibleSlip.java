package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports what the engine takes for a slip and is wrong about too often. */
@RuleInfo(
    id = "grammar/possible-slip",
    summary = "Wording may be a slip of grammar",
    severity = Severity.INFO,
    since = "0.1.0",
    extent = Extent.FULL)
final class PossibleSlip extends SlipRule {
  static final String DEFECT = "possible-slip";

  PossibleSlip(Slips slips) {
    super(slips, DEFECT, "%s may be a slip of grammar");
  }
}
