package org.resolint.rules.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a resolution that one text cites with two dates. */
@RuleInfo(
    id = "citation/conflicting-dates",
    summary = "One resolution cited with two dates",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class ConflictingDates implements Rule {
  @Override
  public void check(RuleContext context) {
    Map<String, Citation> first = new HashMap<>();
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      if (citation.kind() == Citation.Kind.DOCUMENT || citation.date() == null) {
        continue;
      }
      String key = citation.kind() + " " + citation.organ() + " " + citation.number();
      Citation before = first.putIfAbsent(key, citation);
      if (before != null) {
        compare(before, citation, context);
      }
    }
  }

  private static void compare(Citation before, Citation citation, RuleContext context) {
    LocalDate date = citation.date();
    Span place = citation.dateSpan();
    Span other = before.dateSpan();
    if (date == null || place == null || other == null || date.equals(before.date())) {
      return;
    }
    String message =
        "%s is dated %s here and %s before"
            .formatted(
                citation.number(), context.source().text(place), context.source().text(other));
    context.report(Finding.at(place, Plain.line(message)).relatedTo(other, "The other date"));
  }
}
