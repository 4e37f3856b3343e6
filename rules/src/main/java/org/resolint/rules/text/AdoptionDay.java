package org.resolint.rules.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Identity;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.SessionDates;
import org.resolint.core.profile.SessionDates.DateSpan;
import org.resolint.core.rule.RuleContext;

/** When a resolution was adopted, as far as it tells. */
public final class AdoptionDay {
  /** A number that begins with the session; those that begin with a year have four digits. */
  private static final Pattern BY_SESSION = Pattern.compile("(\\d{1,3})/\\d+.*");

  private AdoptionDay() {}

  /**
   * The day of adoption; without one, a day in the middle of the session that the resolution or its
   * number names; null if nothing is known.
   */
  public static @Nullable LocalDate of(RuleContext context) {
    Identity identity = context.resolution().identity();
    return identity.adopted() != null
        ? identity.adopted()
        : dates(context).map(AdoptionDay::middle).orElse(null);
  }

  private static Optional<SessionDates> dates(RuleContext context) {
    int session = session(context.resolution().identity());
    Calendars calendars = context.calendars();
    return switch (EnactingOrgan.of(context.resolution()).orElse("")) {
      case "general-assembly" -> calendars.gaSession(session);
      case "human-rights-council" -> calendars.hrcSession(session);
      default -> Optional.empty();
    };
  }

  private static int session(Identity identity) {
    if (identity.session() != null) {
      return identity.session();
    }
    Matcher number = BY_SESSION.matcher(identity.number() == null ? "" : identity.number());
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static LocalDate middle(SessionDates dates) {
    List<DateSpan> spans = dates.spans();
    long first = spans.get(0).first().toEpochDay();
    long last = spans.get(spans.size() - 1).last().toEpochDay();
    return LocalDate.ofEpochDay((first + last) / 2);
  }
}
