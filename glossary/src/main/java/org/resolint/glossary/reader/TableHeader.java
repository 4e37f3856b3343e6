package org.resolint.glossary.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Columns;
import org.resolint.glossary.Term;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.table.Cell;
import org.resolint.glossary.table.Row;

/**
 * The headings of a table.
 *
 * @param columns the number of each column by its name
 * @param languages the languages that have columns of their own, in their order
 */
record TableHeader(Map<String, Integer> columns, List<String> languages) {

  private static final Map<String, String> OTHER_NAMES =
      Map.of("id", Columns.CONCEPT, "concept-id", Columns.CONCEPT, "lang", Columns.LANGUAGE);

  private static final List<String> BESIDE_LANGUAGES =
      List.of(
          Columns.CONCEPT, Columns.KIND, Columns.SUBJECT, Columns.DEFINITION, Columns.CONCEPT_NOTE);

  static TableHeader of(Row row, Places places) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> languages = new ArrayList<>();
    boolean oneRowATerm = names(row).contains(Columns.TERM);
    for (Map.Entry<Integer, Cell> entry : new TreeMap<>(row.cells()).entrySet()) {
      Cell cell = entry.getValue();
      String name = name(cell);
      boolean language =
          !oneRowATerm
              && !BESIDE_LANGUAGES.contains(name)
              && Characters.isLanguage(Term.primaryLanguage(name));
      if (language) {
        languages.add(name);
      } else if (!(oneRowATerm ? Columns.ALL : BESIDE_LANGUAGES).contains(name)) {
        throw unknown(cell, name, oneRowATerm, places);
      }
      if (columns.putIfAbsent(name, entry.getKey()) != null) {
        throw places.error(
            LinePlace.of(cell.line(), cell.column()),
            "the column '" + name + "' stands twice",
            "remove one of the two");
      }
    }
    TableHeader header = new TableHeader(columns, languages);
    header.check(row, oneRowATerm, places);
    return header;
  }

  private void check(Row row, boolean oneRowATerm, Places places) {
    for (String needed : List.of(Columns.CONCEPT, Columns.LANGUAGE)) {
      if (oneRowATerm && !columns.containsKey(needed)) {
        throw places.error(
            LinePlace.of(row.line(), 1), "there is no column '" + needed + "'", "add it");
      }
    }
    if (!oneRowATerm && languages.isEmpty()) {
      throw places.error(
          LinePlace.of(row.line(), 1),
          "there is no column '" + Columns.TERM + "' and none for a language",
          "begin the table with a row of headings");
    }
  }

  private static TermbaseException unknown(
      Cell cell, String name, boolean oneRowATerm, Places places) {
    List<String> known = oneRowATerm ? Columns.ALL : BESIDE_LANGUAGES;
    String advice =
        oneRowATerm
            ? Suggestion.of(name, known)
            : "use the code of a language, or " + String.join(", ", known);
    return places.error(
        LinePlace.of(cell.line(), cell.column()),
        "the column '" + cell.text() + "' is not known",
        advice);
  }

  private static List<String> names(Row row) {
    return row.cells().values().stream().map(TableHeader::name).toList();
  }

  private static String name(Cell cell) {
    String name = cell.text().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    return OTHER_NAMES.getOrDefault(name, name);
  }

  /** Whether each language has its own column, so that a row is a concept. */
  boolean hasLanguages() {
    return !languages.isEmpty();
  }

  /** The cell of a row under a name; null if it is blank or there is no such column. */
  @Nullable Cell cell(Row row, String name) {
    Integer column = columns.get(name);
    return column == null ? null : row.cell(column);
  }
}
