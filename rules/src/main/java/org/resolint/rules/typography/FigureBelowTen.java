package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports a number below 10 in figures where English writes a word. */
@RuleInfo(
    id = "typography/figure-below-ten",
    summary = "Number below 10 in figures",
    severity = Severity.INFO,
    since = "0.1.0")
final class FigureBelowTen implements Rule {
  private final Usage usage;

  FigureBelowTen(Wording wording) {
    this.usage = new Usage(wording, "figure-below-ten");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("Numbers below 10 are written in words", Fix.Safety.UNSAFE, context);
  }
}
