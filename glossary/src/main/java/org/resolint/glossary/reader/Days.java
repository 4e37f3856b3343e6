package org.resolint.glossary.reader;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as files spell them. Reads them itself, as the JDK's formatters are slow to load. */
final class Days {

  /** What to do about a text that is not a day. */
  static final String ADVICE = "write it as 2021-09-14";

  private static final int LENGTH = 10;

  private Days() {}

  /** The day that a text such as {@code 2021-09-14} names; null if it names none. */
  static @Nullable LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day that the current text of an input names. */
  static LocalDate of(KeyedInput input, String key) throws IOException {
    String text = input.text(key);
    LocalDate day = parse(text);
    if (day == null) {
      throw input.errorHere("'" + text + "' is not a day", ADVICE);
    }
    return day;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
