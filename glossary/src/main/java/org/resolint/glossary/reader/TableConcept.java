package org.resolint.glossary.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Columns;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example.Verdict;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.reader.Assembly.Head;
import org.resolint.glossary.reader.Assembly.Placed;

/** One concept of a table while its rows are read. */
final class TableConcept {

  private final long place;
  private String id;
  private @Nullable ConceptKind kind;
  private String subjectField = "";
  private String definition = "";
  private String note = "";
  private final List<Placed<Term>> terms = new ArrayList<>();
  private final List<Placed<Shield>> shields = new ArrayList<>();
  private final List<Placed<Sentence>> examples = new ArrayList<>();
  private boolean complete = true;

  /**
   * A concept.
   *
   * @param id empty if it has none yet
   */
  TableConcept(String id, long place) {
    this.id = id;
    this.place = place;
  }

  String id() {
    return id;
  }

  void setId(String name) {
    id = name;
  }

  long place() {
    return place;
  }

  List<Placed<Term>> terms() {
    return terms;
  }

  /** Takes what a row says of the concept as a whole; it need not say it in every row. */
  void readHead(TableRow row) {
    complete = false;
    ConceptKind said = row.constant(ConceptKind.class, Columns.KIND);
    if (kind != null && said != null && kind != said) {
      throw row.error(Columns.KIND, "concept '" + id + "' has two kinds", "keep one of the two");
    }
    kind = said == null ? kind : said;
    subjectField = one(subjectField, row, Columns.SUBJECT);
    definition = one(definition, row, Columns.DEFINITION);
    note = one(note, row, Columns.CONCEPT_NOTE);
    complete = true;
  }

  private String one(String before, TableRow row, String column) {
    String said = row.text(column);
    if (!before.isEmpty() && !said.isEmpty() && !before.equals(said)) {
      throw row.error(
          column, "concept '" + id + "' has two values of '" + column + "'", "keep one of the two");
    }
    return said.isEmpty() ? before : said;
  }

  /** Takes the cell of a language as its preferred term, if it is not blank. */
  void addPreferred(TableRow row, String language) {
    String text = row.text(language);
    if (!text.isEmpty()) {
      Term term = Term.of(language, text, AdministrativeStatus.PREFERRED);
      terms.add(new Placed<>(term, row.place(language)));
    }
  }

  /** Takes the term, shield or example of a row. */
  void addTerm(TableRow row) {
    complete = false;
    String language = row.text(Columns.LANGUAGE);
    if (!Characters.isLanguage(Term.primaryLanguage(language))) {
      throw row.error(
          Columns.LANGUAGE,
          "'" + language + "' is not a language",
          "use a code of two or three letters such as fr");
    }
    String text = row.text(Columns.TERM);
    if (text.isEmpty()) {
      throw row.error(Columns.TERM, "the term is empty", "give a term, or remove the row");
    }
    long termPlace = row.place(Columns.TERM);
    Verdict verdict = verdict(row);
    if (verdict != null) {
      examples.add(new Placed<>(sentence(row, language, text, verdict), termPlace));
    } else if (row.text(Columns.STATUS).equalsIgnoreCase(Columns.SHIELD)) {
      Capitals capitals = row.constant(Capitals.class, Columns.CAPITALS, Capitals.FREE);
      shields.add(new Placed<>(new Shield(text, language, capitals), termPlace));
    } else {
      terms.add(new Placed<>(term(row, language, text), termPlace));
    }
    complete = true;
  }

  private static @Nullable Verdict verdict(TableRow row) {
    String status = row.text(Columns.STATUS).toLowerCase(Locale.ROOT);
    for (Verdict verdict : Verdict.values()) {
      if (Words.spelling(verdict).equals(status)) {
        return verdict;
      }
    }
    return null;
  }

  private static Sentence sentence(TableRow row, String language, String text, Verdict verdict) {
    Set<String> organs = row.organs();
    if (organs.size() > 1) {
      throw row.error(
          Columns.ORGANS, "an example stands in a text of one organ", "make two examples of it");
    }
    String organ = organs.isEmpty() ? null : organs.iterator().next();
    return new Sentence(language, text, verdict, organ, row.day(Columns.FROM));
  }

  private static Term term(TableRow row, String language, String text) {
    LocalDate from = row.day(Columns.FROM);
    LocalDate until = row.day(Columns.UNTIL);
    if (from != null && until != null && until.isBefore(from)) {
      throw row.error(Columns.UNTIL, "the term ends before it starts", "swap 'from' and 'until'");
    }
    return new Term(
        text,
        language,
        row.constant(AdministrativeStatus.class, Columns.STATUS, AdministrativeStatus.PREFERRED),
        new Scope(row.organs(), row.places(), from, until),
        row.constant(PartOfSpeech.class, Columns.PART_OF_SPEECH),
        row.constant(Capitals.class, Columns.CAPITALS, Capitals.FREE),
        row.text(Columns.SOURCE),
        row.text(Columns.NOTE),
        row.number(Columns.COUNT));
  }

  /** Adds the concept, unless a problem with its rows, which is noted already, left it bare. */
  void addTo(Assembly assembly) {
    assembly.begin();
    if (complete || !terms.isEmpty()) {
      ConceptKind known = kind == null ? ConceptKind.TERM : kind;
      Head head = new Head(id, known, subjectField, definition, note);
      assembly.add(new Placed<>(head, place), terms, shields, examples);
    }
  }
}
