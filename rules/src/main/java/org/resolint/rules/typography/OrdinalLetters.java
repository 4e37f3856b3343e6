package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports French and Russian ordinals in figures with too many letters. */
@RuleInfo(
    id = "typography/ordinal-letters",
    summary = "Ordinal number in figures with too many letters",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class OrdinalLetters implements Rule {
  private final Usage usage;

  OrdinalLetters(Wording wording) {
    this.usage = new Usage(wording, "ordinal-letters");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The ordinal is written '%2$s'", Fix.Safety.SAFE, context);
  }
}
