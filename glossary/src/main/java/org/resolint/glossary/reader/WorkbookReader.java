package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.table.XlsxInput;

/** Reads a termbase from an Excel workbook. */
final class WorkbookReader implements TermbaseReader {

  @Override
  public Termbase read(InputStream in, String name) throws IOException {
    byte[] bytes = Intake.bytes(in, name);
    return TableForm.read(name, rows -> XlsxInput.read(bytes, name, rows));
  }

  @Override
  public Termbase read(Reader in, String name) {
    throw new TermbaseException(name, 1, 1, "a workbook is no text", "give it as a file");
  }
}
