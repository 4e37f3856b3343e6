package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.resolint.glossary.Termbase;

/**
 * The termbase that comes with resolint. Editors keep it as YAML in {@code glossary/terms}; the
 * build packs it into one file, which a cold start reads ten times faster.
 */
public final class ShippedTermbase {
  private static final String FILE = "/org/resolint/glossary/terms.bin";

  private ShippedTermbase() {}

  /** The termbase, which is read on the first call. Thread-safe. */
  public static Termbase load() {
    return Holder.TERMBASE;
  }

  private static final class Holder {
    static final Termbase TERMBASE = read();
  }

  private static Termbase read() {
    try (InputStream in = ShippedTermbase.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build has left out " + FILE);
      }
      return CompiledTermbase.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped termbase cannot be read", e);
    }
  }
}
