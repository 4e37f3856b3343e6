package org.resolint.rules.citation;

import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a resolution whose date does not lie in the session that its number names. */
@RuleInfo(
    id = "citation/date-outside-session",
    summary = "Cited resolution dated outside the session that its number names",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class DateOutsideSession implements Rule {
  @Override
  public void check(RuleContext context) {
    Sessions.report(Sessions.Fit.OUTSIDE, "%s is of %s, which does not include %s", context);
  }
}
