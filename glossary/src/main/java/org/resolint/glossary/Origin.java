package org.resolint.glossary;

/**
 * Where something of a termbase is written.
 *
 * @param file the name that the termbase was read under
 * @param line counted from 1; in a spreadsheet, the row
 * @param column counted from 1, in UTF-16 units; in a spreadsheet, the column of the cell
 */
public record Origin(String file, int line, int column) {

  /** The place as messages give it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
