package org.resolint.rules.drafting;

import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.drafting.OpeningRuns.Repetition;

/** Reports a paragraph that states something with the verb of the one before and no adverb. */
@RuleInfo(
    id = "drafting/repeated-opening",
    summary = "Paragraph opens with the verb of the one before, without 'also' or 'further'",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class RepeatedOpening implements Rule {
  private final Repetitions repetitions = new Repetitions();

  @Override
  public void check(RuleContext context) {
    for (Repetition repetition : context.get(OpeningRuns.ALL)) {
      if (repetition.isBare() && repetitions.isFirm(context, repetition)) {
        context.report(Repetitions.finding(context, repetition));
      }
    }
  }
}
