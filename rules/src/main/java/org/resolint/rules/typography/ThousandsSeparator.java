package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports figures whose thousands are set apart in the manner of another language. */
@RuleInfo(
    id = "typography/thousands-separator",
    summary = "Thousands set apart in another language's manner",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class ThousandsSeparator implements Rule {
  private final Usage usage;

  ThousandsSeparator(Wording wording) {
    this.usage = new Usage(wording, "thousands-separator");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("Thousands are set apart otherwise: '%2$s'", Fix.Safety.UNSAFE, context);
  }
}
