package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that do not go together, and words that are missing between them. */
@RuleInfo(
    id = "grammar/wrong-construction",
    summary = "Words do not go together",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongConstruction extends SlipRule {
  static final String DEFECT = "wrong-construction";

  WrongConstruction(Slips slips) {
    super(slips, DEFECT, "The words do not go together in %s");
  }
}
