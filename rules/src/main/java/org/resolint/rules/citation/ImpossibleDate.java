package org.resolint.rules.citation;

import org.resolint.core.analysis.Dates;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;

/** Reports a date that no calendar has. */
@RuleInfo(
    id = "citation/impossible-date",
    summary = "Date that does not exist",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class ImpossibleDate implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      for (DateMatch date : Dates.in(paragraph, context)) {
        if (date.date() == null) {
          String message = "There is no such day: " + Plain.line(date.text());
          context.report(Finding.at(paragraph.span(date.start(), date.end()), message));
        }
      }
    }
  }
}
