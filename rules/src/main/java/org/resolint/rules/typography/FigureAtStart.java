package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports an English sentence that begins with a figure. */
@RuleInfo(
    id = "typography/figure-at-start",
    summary = "Sentence begins with a figure",
    severity = Severity.INFO,
    since = "0.1.0")
final class FigureAtStart implements Rule {
  private final Usage usage;

  FigureAtStart(Wording wording) {
    this.usage = new Usage(wording, "figure-at-start");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("No sentence begins with a figure", Fix.Safety.UNSAFE, context);
  }
}
