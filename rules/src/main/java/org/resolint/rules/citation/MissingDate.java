package org.resolint.rules.citation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Span;

/** Reports a resolution that a text names for the first time without its date. */
@RuleInfo(
    id = "citation/missing-date",
    summary = "Resolution cited for the first time without its date",
    severity = Severity.INFO,
    since = "0.1.0")
public final class MissingDate implements Rule {
  /** The Security Council gives the year, not the date. */
  private static final Pattern WITH_YEAR = Pattern.compile(".*\\(\\d{4}\\)");

  @Override
  public void check(RuleContext context) {
    Set<String> seen = new HashSet<>();
    String own = context.resolution().identity().number();
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      boolean isExempt =
          citation.kind() != Citation.Kind.RESOLUTION
              || WITH_YEAR.matcher(citation.number()).matches()
              || citation.number().equals(own);
      if (isExempt || isInFootnote(citation.span(), context)) {
        continue;
      }
      boolean isFirst = seen.add(citation.number());
      if (isFirst && citation.dateSpan() == null) {
        String message = "Resolution %s is cited here for the first time and has no date";
        context.report(Finding.at(citation.span(), message.formatted(citation.number())));
      }
    }
  }

  private static boolean isInFootnote(Span span, RuleContext context) {
    return context.resolution().footnotes().stream()
        .map(Footnote::span)
        .anyMatch(note -> note.contains(span));
  }
}
