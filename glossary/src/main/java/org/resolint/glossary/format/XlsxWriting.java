package org.resolint.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.table.XlsxOutput;

/** Writes a table as a workbook with one sheet. */
final class XlsxWriting implements Writing {

  @Override
  public void write(Termbase termbase, OutputStream out) throws IOException {
    XlsxOutput.write("terms", TableRows.of(termbase), out);
  }
}
