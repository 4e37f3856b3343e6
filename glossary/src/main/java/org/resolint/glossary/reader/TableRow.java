package org.resolint.glossary.reader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Columns;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TextPlace;
import org.resolint.glossary.table.Cell;
import org.resolint.glossary.table.Row;

/** The values of one row by the names of their columns. */
final class TableRow {

  /** The day before the first that Excel counts, as its calendar has a 29 February 1900. */
  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

  private final Row row;
  private final TableHeader header;
  private final Places places;

  TableRow(Row row, TableHeader header, Places places) {
    this.row = row;
    this.header = header;
    this.places = places;
  }

  List<String> languages() {
    return header.languages();
  }

  /** The text of a cell; empty if it is blank. */
  String text(String column) {
    Cell cell = header.cell(row, column);
    return cell == null ? "" : cell.text();
  }

  /** The place of the row. */
  long place() {
    return LinePlace.of(row.line(), 1);
  }

  /** The place of a cell; that of the row if it is blank. */
  long place(String column) {
    Cell cell = header.cell(row, column);
    return cell == null ? place() : LinePlace.of(cell.line(), cell.column());
  }

  TermbaseException error(String column, String problem, String advice) {
    return places.error(place(column), problem, advice);
  }

  /** The constant that a cell names; the given one if it is blank. */
  <E extends Enum<E>> E constant(Class<E> type, String column, E otherwise) {
    E constant = constant(type, column);
    return constant == null ? otherwise : constant;
  }

  /** The constant that a cell names; null if it is blank. */
  <E extends Enum<E>> @Nullable E constant(Class<E> type, String column) {
    String word = text(column);
    return word.isEmpty() ? null : constant(type, column, word);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String column, String word) {
    for (E constant : type.getEnumConstants()) {
      if (Words.spelling(constant).equalsIgnoreCase(word)) {
        return constant;
      }
    }
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Words::spelling).toList();
    throw error(
        column, "'" + word + "' is not a value of '" + column + "'", Suggestion.of(word, words));
  }

  /** The day that a cell names; null if it is blank. */
  @Nullable LocalDate day(String column) {
    Cell cell = header.cell(row, column);
    if (cell == null) {
      return null;
    }
    boolean counted = cell.kind() == Cell.Kind.NUMBER && cell.text().matches("[1-9][0-9]{0,5}");
    LocalDate day =
        counted ? EXCEL_ZERO.plusDays(Integer.parseInt(cell.text())) : Days.parse(cell.text());
    if (day == null) {
      throw error(column, "'" + cell.text() + "' is not a day", Days.ADVICE);
    }
    return day;
  }

  /** The whole number in a cell; 0 if it is blank. */
  int number(String column) {
    String text = text(column);
    if (!text.matches("[0-9]{0,9}")) {
      throw error(
          column, "the " + column + " is not a whole number from 0", "give a number such as 12");
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** The organs that a cell lists. */
  Set<String> organs() {
    return Set.copyOf(items(Columns.ORGANS));
  }

  /** The places that a cell lists. */
  Set<TextPlace> places() {
    Set<TextPlace> places = EnumSet.noneOf(TextPlace.class);
    for (String word : items(Columns.PLACES)) {
      places.add(constant(TextPlace.class, Columns.PLACES, word));
    }
    return places;
  }

  /** What a cell lists, each thing once. */
  private List<String> items(String column) {
    return Arrays.stream(text(column).split("[|,;]", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }
}
