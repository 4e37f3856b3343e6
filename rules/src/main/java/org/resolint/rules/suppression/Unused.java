package org.resolint.rules.suppression;

import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a comment, or a rule in it, where there is nothing to hold back. */
@RuleInfo(
    id = "suppression/unused",
    summary = "Comment holds nothing back",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class Unused implements DirectiveRule {
  @Override
  public Defect defect() {
    return Defect.UNUSED;
  }
}
