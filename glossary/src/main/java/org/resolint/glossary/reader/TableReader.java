package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.table.CsvText;

/** Reads a termbase from delimited text with a row of headings. */
final class TableReader implements TermbaseReader {

  /** What stands between two cells. */
  enum Delimiter {
    /** The comma, or the semicolon where Excel is set to a language that has decimal commas. */
    COMMA_OR_SEMICOLON,
    TAB
  }

  private final Delimiter delimiter;

  TableReader(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public Termbase read(InputStream in, String name) throws IOException {
    return read(Intake.unicode(in, name), name);
  }

  @Override
  public Termbase read(Reader in, String name) throws IOException {
    return read(Intake.text(in, name), name);
  }

  private Termbase read(InputText input, String name) {
    input.refuseControlCharacters();
    return TableForm.read(
        name,
        rows -> {
          switch (delimiter) {
            case TAB -> CsvText.read(name, input.text(), '\t', rows);
            case COMMA_OR_SEMICOLON -> CsvText.read(name, input.text(), rows);
          }
        });
  }
}
