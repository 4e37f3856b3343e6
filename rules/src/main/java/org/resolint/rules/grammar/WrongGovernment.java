package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports cases and prepositions that what they depend on does not take. */
@RuleInfo(
    id = "grammar/wrong-government",
    summary = "Case or preposition does not fit",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongGovernment implements Rule {
  static final String DEFECT = "wrong-government";

  private final Slips slips;

  WrongGovernment(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "Case or preposition does not fit in %s", context);
  }
}
