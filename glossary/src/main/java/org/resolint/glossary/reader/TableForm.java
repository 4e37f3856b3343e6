package org.resolint.glossary.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Columns;
import org.resolint.glossary.Origin;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.table.Row;
import org.resolint.glossary.table.Rows;

/**
 * What a table may hold: below a row of headings, either one row a term with the {@link Columns},
 * or one row a concept with a column for each language.
 */
final class TableForm implements Places, Rows {

  private final String name;
  private final Problems problems = new Problems();
  private final Assembly assembly = new Assembly(this, problems);
  private final Map<String, TableConcept> concepts = new LinkedHashMap<>();
  private @Nullable TableHeader header;

  private TableForm(String name) {
    this.name = name;
  }

  /** Gives rows one after another. */
  interface Table {
    void read(Rows rows);
  }

  static Termbase read(String name, Table table) {
    TableForm form = new TableForm(name);
    try {
      table.read(form);
    } catch (TermbaseException e) {
      throw form.problems.and(e);
    }
    return form.termbase();
  }

  @Override
  public Origin origin(long place) {
    return LinePlace.origin(name, place);
  }

  @Override
  public void row(Row row) {
    if (header == null) {
      header = TableHeader.of(row, this);
      return;
    }
    try {
      TableRow values = new TableRow(row, header, this);
      if (header.hasLanguages()) {
        addConcept(values);
      } else {
        addTerm(values);
      }
    } catch (TermbaseException e) {
      problems.add(e);
    }
  }

  /** Takes a row with all terms of one concept. */
  private void addConcept(TableRow row) {
    TableConcept concept = new TableConcept(row.text(Columns.CONCEPT), row.place());
    concept.readHead(row);
    for (String language : row.languages()) {
      concept.addPreferred(row, language);
    }
    if (concept.id().isEmpty()) {
      concept.setId(Ids.free(concept.terms(), concepts.keySet()));
    }
    put(concept);
  }

  private void put(TableConcept concept) {
    if (concepts.putIfAbsent(concept.id(), concept) != null) {
      throw error(
          concept.place(),
          "there are two concepts '" + concept.id() + "'",
          "merge them or rename one");
    }
  }

  /** Takes a row with one term. */
  private void addTerm(TableRow row) {
    String id = row.text(Columns.CONCEPT);
    if (id.isEmpty()) {
      throw row.error(
          Columns.CONCEPT, "the concept has no id", "repeat the id in each of its rows");
    }
    TableConcept concept = concepts.computeIfAbsent(id, key -> new TableConcept(key, row.place()));
    concept.readHead(row);
    concept.addTerm(row);
  }

  private Termbase termbase() {
    if (header == null) {
      throw error(LinePlace.of(1, 1), "the table is empty", "begin it with a row of headings");
    }
    for (TableConcept concept : concepts.values()) {
      concept.addTo(assembly);
    }
    return assembly.termbase();
  }
}
