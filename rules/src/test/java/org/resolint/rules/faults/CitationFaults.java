package org.resolint.rules.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * Faults in what a text cites. The places are found by their form alone, not by the linter's own
 * reading of citations, and taken where number and date go together.
 */
final class CitationFaults {
  private static final Pattern BEFORE_DATE = Pattern.compile("(\\d{1,2})/\\d{1,3}[^\\d/;]{1,12}$");
  private static final Pattern BEFORE_DATE_LONG =
      Pattern.compile("(\\d{1,2})/\\d{1,3} (?:de l|d[eu]l? |Генер|Совет)[^\\d/;]{5,45}$");
  private static final Pattern AFTER_DATE = Pattern.compile("^第(\\d{1,2})/\\d{1,3}号");
  private static final Pattern COUNCIL_NUMBER =
      Pattern.compile("(?<![\\d/])(\\d{2,4}) \\((\\d{4})\\)");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{Alnum}/.-])[AES]/(?:HRC/)?\\d{1,4}/\\d{1,4}(?:/Add\\.\\d)?(?![\\p{Alnum}/.-]*\\d)");
  private static final Pattern SUPPLEMENT =
      Pattern.compile("(?<=Supplement No\\. )(\\d{1,2})(?=[A-Z]? \\(A/\\d+/\\1)");

  private CitationFaults() {}

  /** A session number and the date of what was adopted in it. */
  private record Dated(Span session, Span date, LocalDate day) {
    /** From the number to the date, or the other way round. */
    Span whole() {
      return session.union(date);
    }
  }

  /** The year of a date is wrong. */
  static List<Fault> date(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Dated dated : dated(ground)) {
      String written = ground.text(dated.date());
      String year = Integer.toString(dated.day().getYear());
      int wrong = dated.day().getYear() - 2 - random.nextInt(5);
      int session = Integer.parseInt(ground.text(dated.session()));
      if (written.contains(year) && !fits(session, dated.day().withDayOfMonth(1).withYear(wrong))) {
        faults.add(Fault.replacing(dated.date(), written.replace(year, Integer.toString(wrong))));
      }
    }
    return faults;
  }

  /** A digit of the session is wrong. */
  static List<Fault> session(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Dated dated : dated(ground)) {
      int session = Integer.parseInt(ground.text(dated.session()));
      int wrong = session < 10 ? session + 10 * (1 + random.nextInt(3)) : session - 5;
      boolean sameLength = session < 10 || wrong >= 10;
      if (sameLength && isCouncil(session, dated.day()) && !fits(wrong, dated.day())) {
        String text = Integer.toString(wrong);
        int growth = text.length() - dated.session().length();
        Span place = new Span(dated.whole().start(), dated.whole().end() + growth);
        faults.add(Fault.replacing(dated.session(), text).at(place));
      }
    }
    return faults;
  }

  /** The year of a resolution of the Security Council, or a digit of its number, is wrong. */
  static List<Fault> year(Ground ground, Random random) {
    Calendars calendars = Calendars.shipped();
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      for (MatchResult match : ground.matches(COUNCIL_NUMBER, paragraph.span())) {
        int number = Integer.parseInt(match.group(1));
        int year = Integer.parseInt(match.group(2));
        boolean exists = calendars.securityCouncilYear(number).orElse(0) == year;
        if (exists) {
          boolean ofYear = random.nextBoolean();
          String wrong =
              ofYear ? number + " (" + (year - 1) + ")" : (number + 300) + " (" + year + ")";
          faults.add(Fault.replacing(new Span(match.start(), match.end()), wrong));
        }
      }
    }
    return faults;
  }

  /** A symbol has a slash too many, hyphens for slashes, or no dot after its series. */
  static List<Fault> symbol(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Span paragraph : ground.bodyAndNotes()) {
      for (MatchResult match : ground.matches(SYMBOL, paragraph)) {
        String symbol = match.group();
        String doubled = symbol.replaceFirst("/", "//");
        String hyphens = symbol.replace('/', '-');
        String series = symbol.replace("Add.", "Add");
        String wrong =
            series.equals(symbol) ? List.of(doubled, hyphens).get(random.nextInt(2)) : series;
        faults.add(Fault.replacing(new Span(match.start(), match.end()), wrong));
      }
    }
    return faults;
  }

  /** The number of a supplement is not that of the symbol beside it. */
  static List<Fault> supplement(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Span paragraph : ground.bodyAndNotes()) {
      for (MatchResult match : ground.matches(SUPPLEMENT, paragraph)) {
        int wrong = Integer.parseInt(match.group()) + 1 + random.nextInt(8);
        Span span = new Span(match.start(), match.end());
        faults.add(Fault.replacing(span, Integer.toString(wrong)));
      }
    }
    return faults;
  }

  /** Numbers with the dates that belong to them. */
  private static List<Dated> dated(Ground ground) {
    List<Dated> found = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      String text = paragraph.text();
      for (DateMatch date : ground.profile().dates(text)) {
        Matcher session = sessionBeside(text, date);
        LocalDate day = date.date();
        if (day == null || session == null) {
          continue;
        }
        Span number = paragraph.span(session.start(1), session.end(1));
        Span place = paragraph.span(date.start(), date.end());
        boolean isOneLine = ground.text(place).indexOf('\n') < 0;
        if (isOneLine && fits(Integer.parseInt(session.group(1)), day)) {
          found.add(new Dated(number, place, day));
        }
      }
    }
    return found;
  }

  private static @Nullable Matcher sessionBeside(String text, DateMatch date) {
    for (Pattern pattern : List.of(BEFORE_DATE, BEFORE_DATE_LONG)) {
      Matcher before = pattern.matcher(text).region(0, date.start());
      if (before.find()) {
        return before;
      }
    }
    Matcher after = AFTER_DATE.matcher(text).region(date.end(), text.length());
    return after.find() ? after : null;
  }

  private static boolean fits(int session, LocalDate day) {
    return isCouncil(session, day)
        || Calendars.shipped().gaSession(session).filter(s -> s.contains(day)).isPresent();
  }

  private static boolean isCouncil(int session, LocalDate day) {
    return Calendars.shipped().hrcSession(session).filter(s -> s.contains(day)).isPresent();
  }
}
