package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that do not go together, and words that are missing between them. */
@RuleInfo(
    id = "grammar/wrong-construction",
    summary = "Words do not go together",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongConstruction implements Rule {
  static final String DEFECT = "wrong-construction";

  private final Slips slips;

  WrongConstruction(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "The words do not go together in %s", context);
  }
}
