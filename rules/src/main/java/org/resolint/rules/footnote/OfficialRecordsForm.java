package org.resolint.rules.footnote;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports the supplement of the Official Records in a wrong form. */
@RuleInfo(
    id = "footnote/official-records-form",
    summary = "Supplement of the Official Records in the wrong form",
    severity = Severity.WARNING,
    since = "0.1.0")
final class OfficialRecordsForm implements Rule {
  private final Usage usage;

  OfficialRecordsForm(Wording wording) {
    this.usage = new Usage(wording, "official-records-form");
  }

  @Override
  public void check(RuleContext context) {
    usage.report(
        "A supplement is cited by its number and symbol, as in 'Supplement No. 53 (A/76/53)'",
        Fix.Safety.UNSAFE,
        context);
  }
}
