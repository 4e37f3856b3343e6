package org.resolint.rules.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.Identity;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.SessionDates;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.text.EnactingOrgan;

/** Reports a day of adoption that does not lie in the session of the resolution. */
@RuleInfo(
    id = "structure/adopted-outside-session",
    summary = "Day of adoption outside the session of the resolution",
    severity = Severity.ERROR,
    since = "0.1.0",
    numbers =
        @RuleNumber(
            name = "grace-days",
            summary = "Days by which the Human Rights Council may meet outside its session",
            value = AdoptedOutsideSession.GRACE_DAYS,
            most = 366))
public final class AdoptedOutsideSession implements Rule {
  /** The Human Rights Council has met late now and then. */
  static final int GRACE_DAYS = 45;

  @Override
  public void check(RuleContext context) {
    Identity identity = context.resolution().identity();
    LocalDate adopted = identity.adopted();
    Integer session = identity.session();
    String organ = EnactingOrgan.of(context.resolution()).orElse("");
    if (adopted == null || session == null) {
      return;
    }
    Optional<SessionDates> dates =
        switch (organ) {
          case "general-assembly" -> context.calendars().gaSession(session);
          case "human-rights-council" -> context.calendars().hrcSession(session);
          default -> Optional.empty();
        };
    int grace = organ.equals("general-assembly") ? 0 : context.number("grace-days");
    boolean outside =
        dates.filter(known -> known.verified() && known.daysFrom(adopted) > grace).isPresent();
    if (outside) {
      String message = adopted + " does not lie in session " + session;
      place(context, adopted).ifPresent(span -> context.report(Finding.at(span, message)));
    }
  }

  /** Where the head or the closing names the day. */
  private static Optional<Span> place(RuleContext context, LocalDate day) {
    List<Paragraph> lines = new ArrayList<>();
    context.resolution().closing().stream().map(ClosingLine::paragraph).forEach(lines::add);
    context.resolution().masthead().stream().map(MastheadLine::paragraph).forEach(lines::add);
    for (Paragraph line : lines) {
      for (DateMatch date : Dates.in(line, context)) {
        if (day.equals(date.date())) {
          return Optional.of(line.span(date.start(), date.end()));
        }
      }
    }
    return Optional.empty();
  }
}
