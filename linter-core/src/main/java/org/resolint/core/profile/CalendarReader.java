package org.resolint.core.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.profile.SessionDates.DateSpan;
import org.resolint.core.profile.SessionDates.Evidence;

/** Turns the data of the calendars into {@link Calendars}. */
final class CalendarReader {
  private CalendarReader() {}

  static Calendars read(DataNode root) {
    DataNode humanRights = root.get("human-rights-council");
    return new Calendars(
        assembly(root.get("general-assembly")),
        sessions(humanRights.get("sessions")),
        sessions(humanRights.get("special-sessions")),
        council(root.get("security-council")));
  }

  private static Calendars.Assembly assembly(DataNode node) {
    DataNode first = node.get("first-session");
    DateSpan span = new DateSpan(date(first.get("from")), date(first.get("to")));
    return new Calendars.Assembly(
        new SessionDates(1, List.of(span), evidence(first.get("evidence")), 0),
        yearDay(node.get("opens")),
        yearDay(node.get("closes")),
        node.get("last-through-number").number(),
        node.get("last-through-session").number());
  }

  private static Calendars.YearDay yearDay(DataNode node) {
    return new Calendars.YearDay(node.get("month").number(), node.get("day").number());
  }

  private static Map<Integer, SessionDates> sessions(DataNode node) {
    Map<Integer, SessionDates> sessions = new HashMap<>();
    for (Map.Entry<String, DataNode> entry : node.entries().entrySet()) {
      DataNode data = entry.getValue();
      int session = number(entry.getKey(), data);
      int highest = data.find("highest").map(DataNode::number).orElse(0);
      SessionDates dates =
          new SessionDates(
              session, spans(data.get("days")), evidence(data.get("evidence")), highest);
      sessions.put(session, dates);
    }
    return sessions;
  }

  private static int number(String text, DataNode at) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new DataException(
          at.at() + ": expected the number of a session, found '" + text + "'", e);
    }
  }

  private static List<DateSpan> spans(DataNode node) {
    List<DataNode> days = node.items();
    if (days.isEmpty() || days.size() % 2 != 0) {
      throw node.error("expected pairs of a first and a last day");
    }
    List<DateSpan> spans = new ArrayList<>();
    for (int i = 0; i < days.size(); i += 2) {
      DateSpan span = new DateSpan(date(days.get(i)), date(days.get(i + 1)));
      if (span.last().isBefore(span.first())) {
        throw node.error("a last day lies before its first day");
      }
      spans.add(span);
    }
    return spans;
  }

  private static Calendars.Council council(DataNode node) {
    List<Integer> lastNumbers = new ArrayList<>();
    int previous = 0;
    for (DataNode item : node.get("last-numbers").items()) {
      if (item.number() <= previous) {
        throw item.error("expected a number above " + previous);
      }
      previous = item.number();
      lastNumbers.add(previous);
    }
    return new Calendars.Council(
        node.get("first-year").number(), lastNumbers, evidence(node.get("evidence")));
  }

  private static LocalDate date(DataNode node) {
    String text = node.text();
    String[] parts = text.split("-", -1);
    try {
      // Java's own parser of dates is large and would be loaded for this alone.
      return LocalDate.of(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new DataException(node.at() + ": '" + text + "' is not a date", e);
    }
  }

  private static Evidence evidence(DataNode node) {
    return switch (node.text()) {
      case "V" -> Evidence.VERIFIED;
      case "A" -> Evidence.ADOPTIONS;
      case "G" -> Evidence.UNVERIFIED;
      default -> throw node.error("expected V, A or G");
    };
  }
}
