package org.resolint.rules.citation;

import java.time.LocalDate;
import java.util.List;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a date some days off the session, which may have run over. */
@RuleInfo(
    id = "citation/date-near-session",
    summary = "Cited resolution dated some days off the session that its number names",
    severity = Severity.INFO,
    since = "0.1.0")
public final class DateNearSession implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      Sessions.Verdict verdict = Sessions.judge(citation, context.calendars());
      Span place = citation.dateSpan();
      if (verdict.fit() == Sessions.Fit.NEAR && place != null) {
        report(citation, place, verdict, context);
      }
    }
  }

  private static void report(
      Citation citation, Span place, Sessions.Verdict verdict, RuleContext context) {
    String written = context.source().text(place);
    String message =
        "%s is of %s, and %s lies some days outside it"
            .formatted(citation.number(), verdict.session(), Plain.line(written));
    Finding finding = Finding.at(place, message).relatedTo(citation.span(), "The number");
    LocalDate date = citation.date();
    LocalDate moved = verdict.moved();
    boolean hasYear = date != null && written.contains(String.valueOf(date.getYear()));
    if (hasYear && date != null && moved != null) {
      String year = String.valueOf(date.getYear());
      String suggestion = written.replace(year, String.valueOf(moved.getYear()));
      finding = finding.withSuggestions(List.of(suggestion));
    }
    context.report(finding);
  }
}
