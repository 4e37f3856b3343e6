package org.resolint.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import org.resolint.glossary.Termbase;

/** Writes termbases in one format. Stateless. */
interface Writing {

  /** Writes all of a termbase that the format can carry, and leaves the stream open. */
  void write(Termbase termbase, OutputStream out) throws IOException;
}
