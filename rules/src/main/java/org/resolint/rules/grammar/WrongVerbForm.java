package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports verbs in a form that does not fit the words around. */
@RuleInfo(
    id = "grammar/wrong-verb-form",
    summary = "Form of a verb does not fit",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongVerbForm extends SlipRule {
  static final String DEFECT = "wrong-verb-form";

  WrongVerbForm(Slips slips) {
    super(slips, DEFECT, "The form of the verb does not fit in %s");
  }
}
