package org.resolint.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Columns;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/** A termbase as rows of texts: a row of headings, then one row a term, shield or example. */
final class TableRows {

  private static final Set<String> ALWAYS =
      Set.of(Columns.CONCEPT, Columns.LANGUAGE, Columns.TERM, Columns.STATUS);

  private final List<Map<String, String>> rows = new ArrayList<>();
  private Map<String, String> head = Map.of();

  private TableRows() {}

  /** The rows; columns that would be empty throughout are left out. */
  static List<List<String>> of(Termbase termbase) {
    TableRows table = new TableRows();
    Examples examples = new Examples(termbase);
    for (Concept concept : termbase.concepts()) {
      table.add(concept, examples.of(concept));
    }
    return table.texts();
  }

  private void add(Concept concept, List<Example> examples) {
    head = new HashMap<>();
    head.put(Columns.KIND, concept.kind() == ConceptKind.TERM ? "" : Values.word(concept.kind()));
    head.put(Columns.SUBJECT, concept.subjectField());
    head.put(Columns.DEFINITION, concept.definition());
    head.put(Columns.CONCEPT_NOTE, concept.note());
    for (Term term : concept.terms()) {
      Map<String, String> row = row(concept, term.language(), term.text());
      put(row, term);
    }
    for (Shield shield : concept.shields()) {
      Map<String, String> row = row(concept, shield.language(), shield.text());
      row.put(Columns.STATUS, Columns.SHIELD);
      row.put(Columns.CAPITALS, capitals(shield.capitals()));
    }
    for (Example example : examples) {
      Map<String, String> row = row(concept, example.language(), example.text());
      row.put(Columns.STATUS, Values.word(example.verdict()));
      row.put(Columns.ORGANS, Values.text(example.organ()));
      row.put(Columns.FROM, Values.text(example.date()));
    }
  }

  /** A new row; the first of a concept says what there is to say about it. */
  private Map<String, String> row(Concept concept, String language, String text) {
    Map<String, String> row = new HashMap<>(head);
    head = Map.of();
    row.put(Columns.CONCEPT, concept.id());
    row.put(Columns.LANGUAGE, language);
    row.put(Columns.TERM, text);
    rows.add(row);
    return row;
  }

  private static void put(Map<String, String> row, Term term) {
    row.put(Columns.STATUS, Values.word(term.status()));
    row.put(
        Columns.PART_OF_SPEECH,
        term.partOfSpeech() == null ? "" : Values.word(term.partOfSpeech()));
    row.put(Columns.ORGANS, String.join(Columns.BETWEEN, term.scope().organs()));
    row.put(Columns.PLACES, String.join(Columns.BETWEEN, Values.places(term)));
    row.put(Columns.FROM, Values.text(term.scope().validFrom()));
    row.put(Columns.UNTIL, Values.text(term.scope().validUntil()));
    row.put(Columns.CAPITALS, capitals(term.capitals()));
    row.put(Columns.SOURCE, term.source());
    row.put(Columns.NOTE, term.note());
    row.put(Columns.COUNT, term.count() == 0 ? "" : Integer.toString(term.count()));
  }

  private static String capitals(Capitals capitals) {
    return capitals == Capitals.FREE ? "" : Values.word(capitals);
  }

  private List<List<String>> texts() {
    Set<String> used = new HashSet<>(ALWAYS);
    for (Map<String, String> row : rows) {
      row.forEach(
          (column, text) -> {
            if (!text.isEmpty()) {
              used.add(column);
            }
          });
    }
    List<String> columns = Columns.ALL.stream().filter(used::contains).toList();
    List<List<String>> texts = new ArrayList<>();
    texts.add(columns);
    for (Map<String, String> row : rows) {
      texts.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    return texts;
  }
}
