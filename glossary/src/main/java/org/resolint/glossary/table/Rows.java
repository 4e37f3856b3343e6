package org.resolint.glossary.table;

/** Takes the rows of a table one after another. Rows without any value are left out. */
public interface Rows {
  void row(Row row);
}
