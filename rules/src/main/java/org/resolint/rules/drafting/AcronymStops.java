package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports full stops between the letters of an acronym. */
@RuleInfo(
    id = "drafting/acronym-stops",
    summary = "Full stops in an acronym",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class AcronymStops implements Rule {
  private final Usage usage;

  AcronymStops(Wording wording) {
    this.usage = new Usage(wording, "acronym-stops");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("An acronym has no full stops: '%2$s'", Fix.Safety.SAFE, context);
  }
}
