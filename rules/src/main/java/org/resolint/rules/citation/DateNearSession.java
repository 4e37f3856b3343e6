package org.resolint.rules.citation;

import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a date some days off the session, which may have run over. */
@RuleInfo(
    id = "citation/date-near-session",
    summary = "Cited resolution dated some days off the session that its number names",
    severity = Severity.INFO,
    since = "0.1.0")
public final class DateNearSession implements Rule {
  @Override
  public void check(RuleContext context) {
    Sessions.report(Sessions.Fit.NEAR, "%s is of %s, and %s lies some days outside it", context);
  }
}
