package org.resolint.rules.suppression;

import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a comment that is meant to hold findings back and has no effect. */
@RuleInfo(
    id = "suppression/malformed",
    summary = "Comment is meant to hold findings back and has no effect",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class Malformed implements DirectiveRule {
  @Override
  public Defect defect() {
    return Defect.MALFORMED;
  }
}
