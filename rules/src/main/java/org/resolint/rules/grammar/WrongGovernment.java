package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports cases and prepositions that what they depend on does not take. */
@RuleInfo(
    id = "grammar/wrong-government",
    summary = "Case or preposition does not fit",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongGovernment extends SlipRule {
  static final String DEFECT = "wrong-government";

  WrongGovernment(Slips slips) {
    super(slips, DEFECT, "Case or preposition does not fit in %s");
  }
}
