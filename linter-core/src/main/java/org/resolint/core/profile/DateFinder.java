package org.resolint.core.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds full dates in the running text of one language. Immutable, hence thread-safe. */
final class DateFinder {
  /** The figures of a year. */
  private static final int YEAR = 4;

  /** How far day and month may stand from the year, far longer than any date. */
  private static final int REACH = 40;

  private final List<Pattern> patterns;
  private final List<Pattern> continuations;
  private final Map<String, Integer> months;

  /**
   * @param patterns for {@link Plain} text, with groups for the day, the month and the year
   * @param continuations what may follow a date and name another of its year, with a group for the
   *     day and perhaps one for the month: Chinese has the year first and only once
   * @param months numbers of months by folded name; empty where months are figures
   */
  DateFinder(List<Pattern> patterns, List<Pattern> continuations, Map<String, Integer> months) {
    this.patterns = List.copyOf(patterns);
    this.continuations = List.copyOf(continuations);
    this.months = new HashMap<>(months);
  }

  List<DateMatch> find(CharSequence text) {
    String plain = Plain.of(text);
    List<Window> windows = windows(plain);
    if (windows.isEmpty()) {
      return List.of();
    }
    NavigableMap<Integer, DateMatch> found = new TreeMap<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(plain).useTransparentBounds(true);
      for (Window window : windows) {
        matcher.region(window.start(), window.end());
        while (matcher.find()) {
          add(matcher, text, found);
        }
      }
    }
    for (DateMatch date : List.copyOf(found.values())) {
      continueFrom(date, plain, text, found);
    }
    return new ArrayList<>(found.values());
  }

  /** A part of a text, in which dates may be. */
  private record Window(int start, int end) {}

  /** Where dates may be: around the figures of a year. In order and apart from each other. */
  private static List<Window> windows(String plain) {
    List<Window> windows = new ArrayList<>();
    int from = -1;
    int to = -1;
    int digits = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && isDigit(plain.charAt(i))) {
        digits++;
        continue;
      }
      if (digits == YEAR) {
        int start = Math.max(0, i - YEAR - REACH);
        if (from < 0 || start > to) {
          addWindow(from, to, windows);
          from = start;
        }
        to = Math.min(plain.length(), i + REACH);
      }
      digits = 0;
    }
    addWindow(from, to, windows);
    return windows;
  }

  private static void addWindow(int from, int to, List<Window> windows) {
    if (from >= 0) {
      windows.add(new Window(from, to));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Adds a date to those found by earlier patterns, by their start, unless it overlaps one. */
  private void add(Matcher matcher, CharSequence text, NavigableMap<Integer, DateMatch> found) {
    int start = matcher.start();
    int end = matcher.end();
    Map.Entry<Integer, DateMatch> before = found.lowerEntry(end);
    Integer month =
        before != null && before.getValue().end() > start ? null : month(matcher.group("month"));
    if (month != null) {
      String words = text.subSequence(start, end).toString();
      found.put(start, new DateMatch(start, end, words, date(matcher, month)));
    }
  }

  private void continueFrom(
      DateMatch date, String plain, CharSequence text, NavigableMap<Integer, DateMatch> found) {
    LocalDate last = date.date();
    int at = date.end();
    while (last != null) {
      LocalDate next = null;
      for (Pattern pattern : continuations) {
        Matcher matcher = pattern.matcher(plain).region(at, plain.length());
        if (next == null && matcher.lookingAt()) {
          String month = matcher.group("month");
          next = day(last, month == null ? last.getMonthValue() : Integer.parseInt(month), matcher);
          at = matcher.end();
          int start = matcher.start("day");
          found.put(start, new DateMatch(start, at, text.subSequence(start, at).toString(), next));
        }
      }
      last = next;
    }
  }

  private static @Nullable LocalDate day(LocalDate before, int month, Matcher matcher) {
    try {
      return LocalDate.of(before.getYear(), month, Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Integer month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.valueOf(written);
    }
    String folded = Folded.fold(written);
    Integer month = months.get(folded);
    int slash = folded.indexOf('/');
    if (month != null || slash < 0) {
      return month;
    }
    // Two names of one month, as Arabic has them; where they disagree the second one is the more
    // common.
    return months.get(folded.substring(slash + 1).strip());
  }

  private static @Nullable LocalDate date(Matcher matcher, int month) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
