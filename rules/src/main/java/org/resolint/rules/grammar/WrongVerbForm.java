package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports verbs in a form that does not fit the words around. */
@RuleInfo(
    id = "grammar/wrong-verb-form",
    summary = "Form of a verb does not fit",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongVerbForm implements Rule {
  static final String DEFECT = "wrong-verb-form";

  private final Slips slips;

  WrongVerbForm(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "The form of the verb does not fit in %s", context);
  }
}
