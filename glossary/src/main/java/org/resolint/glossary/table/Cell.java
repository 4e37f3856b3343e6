package org.resolint.glossary.table;

/**
 * One value of a table, never blank.
 *
 * @param text the value, without spaces around it
 * @param line where it is written, counted from 1; in a spreadsheet, the row
 * @param column where it is written, counted from 1, in UTF-16 units; in a spreadsheet, the column
 * @param kind what the table says it is
 */
public record Cell(String text, int line, int column, Kind kind) {

  /** What a value is. */
  public enum Kind {
    TEXT,
    /** A number of a spreadsheet, which may stand for a day. */
    NUMBER
  }
}
