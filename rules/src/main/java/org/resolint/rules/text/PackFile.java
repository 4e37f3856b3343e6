package org.resolint.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The files of properties that ship among the packs. Each is read once. Thread-safe. */
public final class PackFile {
  static final String FOLDER = "/org/resolint/rules/packs/";
  static final String PROPERTIES = ".properties";

  /** The build writes such a file beside each of properties. */
  static final String PACKED = ".packed";

  private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();

  private PackFile() {}

  /**
   * What a file says.
   *
   * @param name the name of a file among the packs, without its suffix
   * @return the values by their keys; not to be changed
   * @throws IllegalStateException if there is no such file
   */
  public static Map<String, String> properties(String name) {
    return FILES.computeIfAbsent(name, PackFile::read);
  }

  private static Map<String, String> read(String name) {
    try (InputStream in = PackFile.class.getResourceAsStream(FOLDER + name + PACKED)) {
      Map<String, String> values =
          in == null ? load(name) : PackedProperties.read(in.readAllBytes());
      return Collections.unmodifiableMap(values);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + PACKED, e);
    }
  }

  /** What a file says, as it was written. */
  static Map<String, String> load(String name) {
    String resource = FOLDER + name + PROPERTIES;
    Properties properties = new Properties();
    try (InputStream in = PackFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }
}
