package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that stand where another one is meant. */
@RuleInfo(
    id = "grammar/confused-words",
    summary = "Word stands where another is meant",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class ConfusedWords implements Rule {
  static final String DEFECT = "confused-words";

  private final Slips slips;

  ConfusedWords(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "%s stands where another word is meant", context);
  }
}
