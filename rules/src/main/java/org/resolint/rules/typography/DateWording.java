package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports English and Spanish dates with words or letters that official texts do not write. */
@RuleInfo(
    id = "typography/date-wording",
    summary = "Date with letters or words that do not belong in it",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class DateWording implements Rule {
  private final Usage usage;

  DateWording(Wording wording) {
    this.usage = new Usage(wording, "date-wording");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The date is written '%2$s'", Fix.Safety.SAFE, context);
  }
}
