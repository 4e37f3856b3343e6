package org.resolint.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.table.CsvOutput;

/** Writes a table as delimited text in UTF-8 without a byte order mark. */
final class CsvWriting implements Writing {

  private final char delimiter;

  CsvWriting(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void write(Termbase termbase, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CsvOutput csv = new CsvOutput(text, delimiter);
    for (List<String> row : TableRows.of(termbase)) {
      csv.row(row);
    }
    text.flush();
  }
}
