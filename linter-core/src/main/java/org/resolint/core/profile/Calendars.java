package org.resolint.core.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolint.core.profile.SessionDates.DateSpan;
import org.resolint.core.profile.SessionDates.Evidence;

/**
 * When organs met and how they numbered what they adopted. The sources stand in {@code
 * profiles/calendars.yml}. Immutable, hence thread-safe.
 */
public final class Calendars {
  private static final int FIRST_ASSEMBLY_YEAR = 1945;

  /**
   * The last session for which a window is computed: later ones have not been foreseen by any rule.
   */
  private static final int LAST_SESSION = 200;

  /** A day of a year. */
  record YearDay(int month, int day) {
    LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /** The General Assembly's calendar. */
  record Assembly(
      SessionDates first,
      YearDay opens,
      YearDay closes,
      int lastThroughNumber,
      int lastThroughSession) {}

  /** The Security Council's numbers. */
  record Council(int firstYear, List<Integer> lastNumbers, Evidence evidence) {
    Council {
      lastNumbers = List.copyOf(lastNumbers);
    }
  }

  private final Assembly assembly;
  private final Map<Integer, SessionDates> humanRights;
  private final Map<Integer, SessionDates> humanRightsSpecial;
  private final Council council;

  Calendars(
      Assembly assembly,
      Map<Integer, SessionDates> humanRights,
      Map<Integer, SessionDates> humanRightsSpecial,
      Council council) {
    this.assembly = assembly;
    this.humanRights = new HashMap<>(humanRights);
    this.humanRightsSpecial = new HashMap<>(humanRightsSpecial);
    this.council = council;
  }

  /** The calendars that ship with the linter. */
  public static Calendars shipped() {
    return CalendarReader.read(LanguageProfiles.shipped("calendars"));
  }

  /** The window in which a regular session of the General Assembly adopts its resolutions. */
  public Optional<SessionDates> gaSession(int session) {
    if (session < 1 || session > LAST_SESSION) {
      return Optional.empty();
    }
    if (session == 1) {
      return Optional.of(assembly.first());
    }
    int year = FIRST_ASSEMBLY_YEAR + session;
    DateSpan window = new DateSpan(assembly.opens().in(year), assembly.closes().in(year + 1));
    return Optional.of(new SessionDates(session, List.of(window), Evidence.RULE, 0));
  }

  /**
   * The highest number of General Assembly resolutions that were numbered through the sessions, as
   * in 3363 (XXX).
   */
  public int lastThroughNumber() {
    return assembly.lastThroughNumber();
  }

  /** The last session whose resolutions were numbered through. */
  public int lastThroughSession() {
    return assembly.lastThroughSession();
  }

  /** The dates of a regular session of the Human Rights Council. */
  public Optional<SessionDates> hrcSession(int session) {
    return Optional.ofNullable(humanRights.get(session));
  }

  /** The dates of a special session of the Human Rights Council. */
  public Optional<SessionDates> hrcSpecialSession(int session) {
    return Optional.ofNullable(humanRightsSpecial.get(session));
  }

  /** The year of the Security Council resolution with a number, empty beyond the last one known. */
  public OptionalInt securityCouncilYear(int number) {
    if (number < 1) {
      return OptionalInt.empty();
    }
    int year = council.firstYear();
    for (int last : council.lastNumbers()) {
      if (number <= last) {
        return OptionalInt.of(year);
      }
      year++;
    }
    return OptionalInt.empty();
  }

  /** The evidence for {@link #securityCouncilYear(int)}. */
  public Evidence securityCouncilEvidence() {
    return council.evidence();
  }

  /** The highest Security Council number known. */
  public int lastSecurityCouncilNumber() {
    return council.lastNumbers().get(council.lastNumbers().size() - 1);
  }
}
