package org.resolint.glossary.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param line where it begins, counted from 1; in a spreadsheet, its number
 * @param cells what is not blank, by the number of the column, counted from 0
 */
public record Row(int line, Map<Integer, Cell> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell of a column, counted from 0; null if it is blank. */
  public @Nullable Cell cell(int column) {
    return cells.get(column);
  }
}
