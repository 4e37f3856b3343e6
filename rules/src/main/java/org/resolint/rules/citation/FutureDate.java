package org.resolint.rules.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a citation dated later than the resolution that cites. */
@RuleInfo(
    id = "citation/future-date",
    summary = "Cited resolution dated later than the resolution that cites it",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class FutureDate implements Rule {
  @Override
  public void check(RuleContext context) {
    LocalDate adopted = context.resolution().identity().adopted();
    if (adopted == null) {
      return;
    }
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      check(citation, citation.date(), citation.dateSpan(), adopted, context);
    }
  }

  private static void check(
      Citation citation,
      @Nullable LocalDate date,
      @Nullable Span place,
      LocalDate adopted,
      RuleContext context) {
    if (date == null || place == null || !date.isAfter(adopted)) {
      return;
    }
    String message =
        "%s is dated %s, after this resolution was adopted (%s)"
            .formatted(citation.number(), Plain.line(context.source().text(place)), adopted);
    context.report(Finding.at(place, message));
  }
}
