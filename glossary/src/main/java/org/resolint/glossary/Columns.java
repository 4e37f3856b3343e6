package org.resolint.glossary;

import java.util.List;

/** The columns of a termbase in the form of a table, one row a term. */
public final class Columns {

  public static final String CONCEPT = "concept";
  public static final String KIND = "kind";
  public static final String SUBJECT = "subject";
  public static final String DEFINITION = "definition";
  public static final String CONCEPT_NOTE = "concept-note";
  public static final String LANGUAGE = "language";
  public static final String TERM = "term";
  public static final String STATUS = "status";
  public static final String PART_OF_SPEECH = "part-of-speech";
  public static final String ORGANS = "organs";
  public static final String PLACES = "places";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String CAPITALS = "capitals";
  public static final String SOURCE = "source";
  public static final String NOTE = "note";
  public static final String COUNT = "count";

  /** All columns, in the order in which they are written. */
  public static final List<String> ALL =
      List.of(
          CONCEPT,
          KIND,
          SUBJECT,
          DEFINITION,
          CONCEPT_NOTE,
          LANGUAGE,
          TERM,
          STATUS,
          PART_OF_SPEECH,
          ORGANS,
          PLACES,
          FROM,
          UNTIL,
          CAPITALS,
          SOURCE,
          NOTE,
          COUNT);

  /** What stands under {@link #STATUS} where the row is not a term, but a shield. */
  public static final String SHIELD = "shield";

  /** What stands between two organs or places in one cell. */
  public static final String BETWEEN = "|";

  private Columns() {}
}
