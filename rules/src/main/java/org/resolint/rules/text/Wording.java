package org.resolint.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists of words that rules go by, from a file of properties: {@code name.language = word, word}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {
  private final Properties properties;

  private Wording(Properties properties) {
    this.properties = properties;
  }

  /**
   * Reads the lists of a pack.
   *
   * @param pack the name of a file among the packs, without its suffix
   * @throws IllegalStateException if there is no such file
   */
  public static Wording ofPack(String pack) {
    String resource = "/org/resolint/rules/packs/" + pack + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing");
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return new Wording(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** A list in a language; empty if the file has none. */
  public List<String> list(String name, String language) {
    String line = properties.getProperty(name + "." + language, "");
    return Stream.of(line.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * A regular expression in a language, for Unicode and without regard to case; matches nothing if
   * the file has none.
   */
  public Pattern pattern(String name, String language) {
    String expression = properties.getProperty(name + "." + language, "(?!)");
    return Pattern.compile(
        expression,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** A line in a language as it stands, or empty if the file has none. */
  public Optional<String> line(String name, String language) {
    return Optional.ofNullable(properties.getProperty(name + "." + language));
  }
}
