package org.resolint.core.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in the running text of one language. Immutable, hence thread-safe. */
final class DateFinder {
  /** A day and the longest name of a month, with what joins them to a date. */
  private static final int LEAD_REACH = 48;

  private static final int LONGEST_MONTH = 31;

  /** The figures of a year. */
  private static final int YEAR = 4;

  /** How far day and month may stand from the year, far longer than any date. */
  private static final int REACH = 80;

  private final Patterns patterns;
  private final Map<String, Integer> months;
  private final Ordinals ordinals;

  /**
   * How a language writes dates. All patterns are for {@link Plain} text and have a group for the
   * day.
   *
   * @param full whole dates, with groups for the month and the year too
   * @param continuations what may follow a date and name another of its year, perhaps with a group
   *     for the month: Chinese has the year first and only once
   * @param leads what may stand before a date and name another of its year, perhaps with a group
   *     for the month: "31 August to"
   * @param lists what may stand before such a lead and name one more: "3, 5 and"
   */
  record Patterns(
      List<Pattern> full, List<Pattern> continuations, List<Pattern> leads, List<Pattern> lists) {
    Patterns {
      full = List.copyOf(full);
      continuations = List.copyOf(continuations);
      leads = List.copyOf(leads);
      lists = List.copyOf(lists);
    }
  }

  /**
   * @param months numbers of months by folded name; empty where months are figures
   * @param ordinals for days in words
   */
  DateFinder(Patterns patterns, Map<String, Integer> months, Ordinals ordinals) {
    this.patterns = patterns;
    this.months = new HashMap<>(months);
    this.ordinals = ordinals;
  }

  List<DateMatch> find(CharSequence text) {
    // Extraction leaves characters without a width beside spaces.
    String plain =
        Plain.of(text).replace('\u200B', ' ').replace('\u200C', ' ').replace('\u200D', ' ');
    List<Window> windows = windows(plain);
    if (windows.isEmpty()) {
      return List.of();
    }
    NavigableMap<Integer, DateMatch> found = new TreeMap<>();
    for (Pattern pattern : patterns.full()) {
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
      leadTo(date, plain, text, found);
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
    boolean isFree = before == null || before.getValue().end() <= start;
    Integer month = isFree ? month(matcher.group("month")) : null;
    OptionalInt day = month == null ? OptionalInt.empty() : day(matcher);
    if (month != null && day.isPresent()) {
      int year = Integer.parseInt(matcher.group("year"));
      put(start, end, text, date(year, month, day.getAsInt()), found);
    }
  }

  private void continueFrom(
      DateMatch date, String plain, CharSequence text, NavigableMap<Integer, DateMatch> found) {
    LocalDate last = date.date();
    int at = date.end();
    while (last != null) {
      LocalDate next = null;
      for (Pattern pattern : patterns.continuations()) {
        Matcher matcher = pattern.matcher(plain).region(at, plain.length());
        if (next == null && matcher.lookingAt()) {
          String month = matcher.group("month");
          int number = month == null ? last.getMonthValue() : Integer.parseInt(month);
          next = date(last.getYear(), number, day(matcher).orElse(0));
          at = matcher.end();
          put(matcher.start("day"), at, text, next, found);
        }
      }
      last = next;
    }
  }

  /** Adds the days before a date that leave its year, or its month and year, to it. */
  private void leadTo(
      DateMatch date, String plain, CharSequence text, NavigableMap<Integer, DateMatch> found) {
    LocalDate last = date.date();
    int at = date.start();
    List<Pattern> joints = patterns.leads();
    while (last != null) {
      Matcher lead = lead(joints, plain, at);
      if (lead == null) {
        return;
      }
      String name = lead.group("month");
      Integer month = name == null ? Integer.valueOf(last.getMonthValue()) : month(name);
      int day = day(lead).orElse(0);
      LocalDate next = month == null ? null : date(last.getYear(), month, day);
      boolean isMistaken = next == null && name != null && day <= LONGEST_MONTH;
      if ((next == null && !isMistaken) || (next != null && !next.isBefore(last))) {
        return;
      }
      at = lead.start();
      int end = Math.max(lead.end("day"), lead.end("month"));
      put(at, end, text, next, found);
      last = next;
      joints = patterns.lists();
    }
  }

  private static @Nullable Matcher lead(List<Pattern> joints, String plain, int end) {
    for (Pattern joint : joints) {
      Matcher matcher =
          joint
              .matcher(plain)
              .region(Math.max(0, end - LEAD_REACH), end)
              .useTransparentBounds(true);
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  private static void put(
      int start,
      int end,
      CharSequence text,
      @Nullable LocalDate date,
      NavigableMap<Integer, DateMatch> found) {
    found.put(start, new DateMatch(start, end, text.subSequence(start, end).toString(), date));
  }

  private OptionalInt day(Matcher matcher) {
    String day = matcher.group("day");
    return Character.isDigit(day.charAt(0))
        ? OptionalInt.of(Integer.parseInt(day))
        : ordinals.read(day);
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

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
