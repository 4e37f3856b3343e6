package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports the number of a resolution in Chinese without the words around it. */
@RuleInfo(
    id = "citation/chinese-form",
    summary = "Number of a resolution in Chinese behind the noun",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class ChineseForm implements Rule {
  private final Usage usage;

  ChineseForm(Wording wording) {
    this.usage = new Usage(wording, "chinese-form");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The number stands before the noun: '%2$s'", Fix.Safety.SAFE, context);
  }
}
