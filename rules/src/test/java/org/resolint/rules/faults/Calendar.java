package org.resolint.rules.faults;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.SessionDates;

/** Draws numbers and dates that go together, by the shipped calendars. */
final class Calendar {
  /** The first session of the Assembly that opened in the year 2000 is the fifty-fifth. */
  private static final int YEAR_OF_SESSION_ZERO = 1945;

  private final Calendars calendars = Calendars.shipped();
  private final Random random;

  Calendar(Random random) {
    this.random = random;
  }

  /**
   * A resolution.
   *
   * @param session the session, or the year for a body that counts by years
   * @param number the number as cited
   * @param date the day of its adoption
   */
  record Adopted(int session, String number, LocalDate date) {}

  Adopted assembly(int session) {
    LocalDate date = LocalDate.of(YEAR_OF_SESSION_ZERO + session, Month.DECEMBER, between(5, 22));
    return new Adopted(session, session + "/" + between(10, 240), date);
  }

  Adopted humanRightsCouncil(int session) {
    List<SessionDates.DateSpan> spans = calendars.hrcSession(session).orElseThrow().spans();
    LocalDate last = spans.get(spans.size() - 1).last();
    return new Adopted(session, session + "/" + between(1, 16), last.minusDays(between(0, 1)));
  }

  Adopted economicAndSocialCouncil(int year) {
    LocalDate date = LocalDate.of(year, Month.JULY, between(16, 25));
    return new Adopted(year, year + "/" + between(3, 30), date);
  }

  Adopted securityCouncil(int lowest, int highest) {
    int number = between(lowest, highest);
    int year = calendars.securityCouncilYear(number).orElseThrow();
    LocalDate date = LocalDate.of(year, between(1, 12), between(1, 28));
    return new Adopted(year, number + " (" + year + ")", date);
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }
}
