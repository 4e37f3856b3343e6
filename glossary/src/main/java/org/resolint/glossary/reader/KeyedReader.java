package org.resolint.glossary.reader;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.resolint.glossary.Termbase;

/** Reads resolint's own form, which YAML and JSON can both spell. */
final class KeyedReader implements TermbaseReader {

  private final KeyedSyntax syntax;

  KeyedReader(KeyedSyntax syntax) {
    this.syntax = syntax;
  }

  @Override
  public Termbase read(InputStream in, String name) throws IOException {
    return read(Intake.utf8(in, name));
  }

  @Override
  public Termbase read(Reader in, String name) throws IOException {
    return read(Intake.text(in, name));
  }

  private Termbase read(InputText input) throws IOException {
    try (JsonParser parser = syntax.parser(input)) {
      return new TermbaseForm(new KeyedInput(input, syntax, parser)).read();
    }
  }
}
