package org.resolint.rules.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What {@code spelling.properties} tells of a language. */
final class SpellingData {
  private static final String FILE = "/org/resolint/rules/packs/spelling.properties";

  private SpellingData() {}

  /** The items of an entry; none if the language has none. */
  static List<String> list(String language, String key) {
    Properties data = new Properties();
    try (InputStream in = SpellingData.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return List.of();
      }
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.of(data.getProperty(language + "." + key, "").split("\\s+"))
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
