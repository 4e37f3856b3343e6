package org.resolint.core.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A line of the masthead or the closing of a resolution, and what it says.
 *
 * @param values the named parts that are present, such as {@code session}, {@code number}, {@code
 *     title}, {@code date}
 * @param organ the key of the organ named, if one is named and known
 * @param date the first date named, if there is such a day
 * @param number the session, meeting or annex number, if the line has one
 */
public record Formula(
    Kind kind,
    Map<String, Value> values,
    @Nullable String organ,
    @Nullable LocalDate date,
    OptionalInt number) {

  /** What a line is. */
  public enum Kind {
    /** "General Assembly" alone. */
    MASTHEAD_ORGAN,
    /** "A/RES/76/159": {@code symbol}. */
    SYMBOL,
    /** "Distr.: General 7 January 2022": {@code distribution}, {@code date}. */
    DISTRIBUTION,
    /** "Seventy-sixth session": {@code session}. */
    SESSION,
    /** "21 June–14 July 2021" below the session. */
    SESSION_DATES,
    /** "Agenda item 74 (b)": {@code item}. */
    AGENDA_ITEM,
    /**
     * "Resolution adopted by the General Assembly on 16 December 2021": {@code organ}, {@code
     * date}, {@code meeting}.
     */
    ADOPTION,
    /** "[on the report of the Third Committee (A/76/462/Add.2)]": {@code symbol}. */
    REPORT_NOTE,
    /** "76/159. Enhancement of …": {@code number}, {@code title}. */
    TITLE,
    /** "53rd plenary meeting": {@code meeting}, {@code date}. */
    CLOSING_MEETING,
    /** A date alone: {@code date}. */
    CLOSING_DATE,
    /** "[Adopted without a vote.]". */
    VOTE,
    /** "Annex II": {@code number}. */
    ANNEX,
    /** A Roman numeral or a letter alone: {@code number}. */
    SECTION
  }

  /**
   * A named part.
   *
   * @param start offset in the text given, UTF-16
   * @param end offset after the part
   */
  public record Value(int start, int end, String text) {}

  public Formula {
    values = Map.copyOf(values);
  }

  /** A part by its name. */
  public Optional<Value> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
