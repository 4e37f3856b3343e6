package org.resolint.glossary.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resolint.glossary.Termbase;

/**
 * The termbase that comes with resolint. Editors keep it as YAML in {@code glossary/terms}; the
 * build turns it into JSON, which a cold start reads several times faster.
 */
public final class ShippedTermbase {

  private static final String FOLDER = "/org/resolint/glossary/terms/";

  private ShippedTermbase() {}

  /** Reads the termbase; every call reads it anew. */
  public static Termbase load() {
    TermbaseReader reader = TermbaseReader.json();
    List<Termbase> parts = new ArrayList<>();
    try {
      for (String name : names()) {
        try (InputStream in = open(name)) {
          parts.add(reader.read(in, name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped termbase cannot be read", e);
    }
    return Termbase.merge(parts);
  }

  private static List<String> names() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open("index"), StandardCharsets.UTF_8))) {
      List<String> names = new ArrayList<>();
      for (String name = reader.readLine(); name != null; name = reader.readLine()) {
        names.add(name);
      }
      return names;
    }
  }

  private static InputStream open(String name) {
    InputStream in = ShippedTermbase.class.getResourceAsStream(FOLDER.concat(name));
    if (in == null) {
      throw new IllegalStateException("the build has left out " + FOLDER + name);
    }
    return in;
  }
}
