package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports "inter alia" with only one comma or none. */
@RuleInfo(
    id = "drafting/inter-alia",
    summary = "'Inter alia' without a comma on both sides",
    severity = Severity.INFO,
    since = "0.1.0")
final class InterAlia implements Rule {
  private final Usage usage;

  InterAlia(Wording wording) {
    this.usage = new Usage(wording, "inter-alia");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("'Inter alia' stands between commas", Fix.Safety.UNSAFE, context);
  }
}
