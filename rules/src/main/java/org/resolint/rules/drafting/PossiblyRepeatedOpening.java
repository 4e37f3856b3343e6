package org.resolint.rules.drafting;

import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.drafting.OpeningRuns.Repetition;

/** Reports a repeated verb where usage wavers: verbs that address somebody, and some languages. */
@RuleInfo(
    id = "drafting/possibly-repeated-opening",
    summary = "Paragraph opens with the verb of the one before where usage wavers about an adverb",
    severity = Severity.INFO,
    since = "0.1.0")
public final class PossiblyRepeatedOpening implements Rule {
  private final Repetitions repetitions = new Repetitions();

  @Override
  public void check(RuleContext context) {
    for (Repetition repetition : context.get(OpeningRuns.ALL)) {
      if (repetition.isBare() && !repetitions.isFirm(context, repetition)) {
        context.report(Repetitions.finding(context, repetition));
      }
    }
  }
}
