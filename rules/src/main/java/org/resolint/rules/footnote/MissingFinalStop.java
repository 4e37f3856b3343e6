package org.resolint.rules.footnote;

import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.rules.text.FinalMark;

/** Reports a footnote that does not end with a full stop. */
@RuleInfo(
    id = "footnote/missing-final-stop",
    summary = "Footnote does not end with a full stop",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class MissingFinalStop implements Rule {
  @Override
  public void check(RuleContext context) {
    char stop = context.profile().terminators().fullStop();
    for (Footnote note : context.resolution().footnotes()) {
      FinalMark end = FinalMark.of(note.body());
      boolean worded = note.body().text().chars().anyMatch(Character::isLetter);
      if (worded && !Terminators.isFullStop(end.mark()) && !Terminators.isColon(end.mark())) {
        context.report(
            Finding.at(end.span(), "Footnote " + note.marker() + " does not end with a full stop")
                .withFix(
                    Fix.safe(
                        "End the footnote with '" + stop + "'",
                        end.replacement(stop, context.language()))));
      }
    }
  }
}
