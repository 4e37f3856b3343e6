package org.resolint.rules.citation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.SessionDates;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;

/** Holds the date of a citation against the session that its number names. */
final class Sessions {
  /** Closing days move: a session may run over by this much without a word. */
  private static final int FREE = 3;

  /** Beyond this no session was ever resumed. */
  private static final int FAR = 45;

  private static final Pattern REGULAR = Pattern.compile("(\\d{1,3})/\\d+.*");
  private static final Pattern SPECIAL = Pattern.compile("S-(\\d{1,3})/\\d+.*");
  private static final Pattern ROMAN = Pattern.compile("\\d+(?: [A-Z].*)? \\(([LXVI]+)\\)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})/\\d+.*");

  /** The session since which the Assembly has put sessions before its numbers in figures. */
  private static final int FIRST_IN_FIGURES = 31;

  /** How far apart the members of a list may stand, with words between them. */
  private static final int IN_COMPANY = 150;

  private static final String COUNCIL = "human-rights-council";
  private static final String OPEN = "open";

  private Sessions() {}

  /** How far a date is from its session. */
  enum Fit {
    /** Within it, or nothing is known. */
    FITS,
    /** So near that the session may have run over. */
    NEAR,
    /** Outside it. */
    OUTSIDE
  }

  /**
   * What a date is held against.
   *
   * @param fit how well the date fits
   * @param session the session in words
   * @param moved the same day of the year within the session, or null
   */
  record Verdict(Fit fit, String session, @Nullable LocalDate moved) {
    static final Verdict SILENT = new Verdict(Fit.FITS, "", null);
  }

  /**
   * Reports every cited date that fits its session in this way.
   *
   * @param message what is wrong, with places for the number, the session and the date
   */
  static void report(Fit fit, String message, RuleContext context) {
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      Verdict verdict = judge(citation, context);
      Span place = citation.dateSpan();
      if (verdict.fit() == fit && place != null) {
        report(citation, place, verdict, message, context);
      }
    }
  }

  private static void report(
      Citation citation, Span place, Verdict verdict, String message, RuleContext context) {
    String written = context.source().text(place);
    String words = message.formatted(citation.number(), verdict.session(), Plain.line(written));
    Finding finding = Finding.at(place, words).relatedTo(citation.span(), "The number");
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

  /** Judges the date of a citation; silent where session or date are not known. */
  static Verdict judge(Citation citation, RuleContext context) {
    LocalDate date = citation.date();
    if (date == null || citation.kind() == Citation.Kind.DOCUMENT) {
      return Verdict.SILENT;
    }
    String number = citation.number();
    Calendars calendars = context.calendars();
    return switch (organ(citation, context)) {
      case "general-assembly" -> inAssembly(number, date, calendars);
      case COUNCIL -> inCouncil(number, date, calendars);
      case "commission-on-human-rights", "sub-commission-on-human-rights" ->
          inYear(number, date, date.getYear());
      case "economic-and-social-council" -> inYear(number, date, cycle(number, date));
      case OPEN -> inEither(number, date, calendars);
      default -> Verdict.SILENT;
    };
  }

  /** The body of a citation; {@code OPEN} if it can only be the Assembly or the Council. */
  private static String organ(Citation citation, RuleContext context) {
    String organ = citation.organ();
    if (organ != null) {
      return organ;
    }
    Matcher regular = REGULAR.matcher(citation.number());
    int session = regular.matches() ? Integer.parseInt(regular.group(1)) : 0;
    if (context.get(OtherBodies.ANALYSIS).numberBySession(citation)) {
      return "";
    }
    return session >= FIRST_IN_FIGURES ? OPEN : inCouncilsCompany(citation, context) ? COUNCIL : "";
  }

  /** Whether the Human Rights Council speaks, or its resolutions stand close by. */
  private static boolean inCouncilsCompany(Citation citation, RuleContext context) {
    return COUNCIL.equals(context.resolution().identity().organ())
        || context.get(Citations.ANALYSIS).stream()
            .filter(other -> COUNCIL.equals(other.organ()))
            .anyMatch(
                other -> Math.abs(other.span().start() - citation.span().start()) <= IN_COMPANY);
  }

  /** Outside the session of both bodies that count by sessions: wrong, whoever's it is. */
  private static Verdict inEither(String number, LocalDate date, Calendars calendars) {
    if (!REGULAR.matcher(number).matches()) {
      return Verdict.SILENT;
    }
    int session = Integer.parseInt(number.substring(0, number.indexOf('/')));
    Verdict assembly = inAssembly(number, date, calendars);
    Verdict council = inCouncil(number, date, calendars);
    boolean hasMet = calendars.hrcSession(session).isPresent();
    if (assembly.fit() != Fit.OUTSIDE || (hasMet && council.fit() != Fit.OUTSIDE)) {
      return Verdict.SILENT;
    }
    return hasMet
        ? new Verdict(Fit.OUTSIDE, assembly.session() + " or " + council.session(), null)
        : assembly;
  }

  private static Verdict inAssembly(String number, LocalDate date, Calendars calendars) {
    Matcher roman = ROMAN.matcher(number);
    Matcher regular = REGULAR.matcher(number);
    int session = roman.matches() ? roman(roman.group(1)) : 0;
    if (regular.matches()) {
      session = Integer.parseInt(regular.group(1));
    }
    Optional<SessionDates> dates = calendars.gaSession(session).filter(SessionDates::verified);
    boolean isOutside = dates.isPresent() && !dates.get().contains(date);
    if (!isOutside) {
      return Verdict.SILENT;
    }
    String name = "session " + session + " of the General Assembly";
    return new Verdict(Fit.OUTSIDE, name, moved(date, dates.get()));
  }

  private static Verdict inCouncil(String number, LocalDate date, Calendars calendars) {
    Matcher special = SPECIAL.matcher(number);
    Matcher regular = REGULAR.matcher(number);
    Optional<SessionDates> dates = Optional.empty();
    if (special.matches()) {
      dates = calendars.hrcSpecialSession(Integer.parseInt(special.group(1)));
    } else if (regular.matches()) {
      dates = calendars.hrcSession(Integer.parseInt(regular.group(1)));
    }
    dates = dates.filter(SessionDates::verified);
    if (dates.isEmpty() || dates.get().daysFrom(date) <= FREE) {
      return Verdict.SILENT;
    }
    Fit fit = dates.get().daysFrom(date) <= FAR ? Fit.NEAR : Fit.OUTSIDE;
    String kind = special.matches() ? "special session " : "session ";
    String name = kind + dates.get().session() + " of the Human Rights Council";
    return new Verdict(fit, name, moved(date, dates.get()));
  }

  private static Verdict inYear(String number, LocalDate date, int year) {
    Matcher yearly = YEAR.matcher(number);
    boolean fits = !yearly.matches() || Integer.parseInt(yearly.group(1)) == year;
    if (fits) {
      return Verdict.SILENT;
    }
    int right = Integer.parseInt(yearly.group(1));
    boolean isLeapDay = date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29;
    return new Verdict(Fit.OUTSIDE, "the year " + right, isLeapDay ? null : date.withYear(right));
  }

  /** The year that the Economic and Social Council counts a date to: its cycle begins in July. */
  private static int cycle(String number, LocalDate date) {
    boolean isOfNextYear = number.startsWith((date.getYear() + 1) + "/");
    return isOfNextYear && date.getMonthValue() >= Month.JULY.getValue()
        ? date.getYear() + 1
        : date.getYear();
  }

  private static @Nullable LocalDate moved(LocalDate date, SessionDates dates) {
    for (SessionDates.DateSpan span : dates.spans()) {
      for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
        LocalDate same = date.plusYears((long) year - date.getYear());
        if (span.contains(same)) {
          return same;
        }
      }
    }
    return null;
  }

  private static int roman(String numeral) {
    int value = 0;
    int highest = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
          };
      value += digit < highest ? -digit : digit;
      highest = Math.max(highest, digit);
    }
    return value;
  }
}
