package org.resolint.rules.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.text.FinalMark;

/** Reports a closing date that is another day than the head of the document names. */
@RuleInfo(
    id = "structure/date-mismatch",
    summary = "Date at the end is not the day of adoption that the head names",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class DateMismatch implements Rule {
  /** A day where a text names it. */
  private record Day(LocalDate date, String text, Span span) {}

  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    Optional<Day> adoption =
        resolution.masthead().stream()
            .filter(line -> line.kind() == MastheadLine.Kind.ADOPTION)
            .map(MastheadLine::paragraph)
            .flatMap(paragraph -> days(context, paragraph).stream())
            .findFirst();
    // A date with a full stop is the end of a sentence that extraction has cut.
    Optional<Day> closing =
        resolution.closing().stream()
            .map(ClosingLine::paragraph)
            .filter(paragraph -> !Terminators.isFullStop(FinalMark.of(paragraph).mark()))
            .flatMap(paragraph -> days(context, paragraph).stream())
            .findFirst();
    if (adoption.isEmpty() || closing.isEmpty()) {
      return;
    }
    Day first = adoption.get();
    Day last = closing.get();
    if (!first.date().equals(last.date())) {
      context.report(
          Finding.at(
                  last.span(),
                  "Closing date is " + last.text() + " but the head gives " + first.text())
              .relatedTo(first.span(), "The day of adoption according to the head"));
    }
  }

  private static List<Day> days(RuleContext context, Paragraph paragraph) {
    return Dates.in(paragraph, context).stream()
        .flatMap(match -> day(paragraph, match).stream())
        .toList();
  }

  private static Optional<Day> day(Paragraph paragraph, DateMatch match) {
    LocalDate date = match.date();
    return date == null
        ? Optional.empty()
        : Optional.of(new Day(date, match.text(), paragraph.span(match.start(), match.end())));
  }
}
