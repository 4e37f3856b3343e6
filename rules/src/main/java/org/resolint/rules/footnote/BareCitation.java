package org.resolint.rules.footnote;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports a footnote that names a resolution by nothing but its number or symbol. */
@RuleInfo(
    id = "footnote/bare-citation",
    summary = "Footnote gives a resolution by its bare number or symbol",
    severity = Severity.INFO,
    since = "0.1.0")
final class BareCitation implements Rule {
  private final Usage usage;

  BareCitation(Wording wording) {
    this.usage = new Usage(wording, "bare-citation");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("A note names a resolution as 'Resolution 70/1.'", Fix.Safety.UNSAFE, context);
  }
}
