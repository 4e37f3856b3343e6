package org.resolint.rules.drafting;

import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.drafting.OpeningRuns.Repetition;

/** Reports "also" that comes after "further" in a run of paragraphs with one verb. */
@RuleInfo(
    id = "drafting/wrong-adverb-order",
    summary = "'Further' stands before 'also' among paragraphs that open with one verb",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class WrongAdverbOrder implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Repetition repetition : context.get(OpeningRuns.ALL)) {
      Opening before = repetition.before().opening();
      boolean swapped =
          before != null
              && OpeningRuns.FURTHER.equals(before.adverb())
              && OpeningRuns.ALSO.equals(repetition.opening().adverb())
              && !repetition.alsoSeen();
      if (swapped) {
        context.report(
            Finding.at(
                    repetition.paragraph().openingSpan(),
                    "Opening with 'also' comes after one with 'further'; 'also' comes first")
                .relatedTo(repetition.before().openingSpan(), "The opening with 'further'"));
      }
    }
  }
}
