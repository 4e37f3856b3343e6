package org.resolint.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.config.CompiledData;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.HeadStart;

/** The profiles that ship with the linter. Each is read when it is first asked for. Thread-safe. */
public final class LanguageProfiles {
  /** The official languages, in the order of their English names. */
  public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

  /** The ending of the names of compiled data. */
  static final String COMPILED = ".data";

  private static final String FOLDER = "/org/resolint/core/profiles/";

  private final Map<String, LanguageProfile> loaded = new ConcurrentHashMap<>();

  /**
   * The profile of a language.
   *
   * @param language a two-letter code of {@link #LANGUAGES}
   * @throws IllegalArgumentException if there is no profile for the language
   * @throws org.resolint.core.config.DataException if the profile is malformed
   */
  public LanguageProfile forLanguage(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("There is no profile for the language '" + language + "'");
    }
    return loaded.computeIfAbsent(language, code -> ProfileReader.read(shipped(code)));
  }

  /**
   * Begins to read the profile of a language, beside what the caller does next.
   *
   * @param language a two-letter code of {@link #LANGUAGES}
   */
  public void prepare(String language) {
    if (!loaded.containsKey(language)) {
      HeadStart.of(() -> forLanguage(language));
    }
  }

  /**
   * The data that ships under a name.
   *
   * @param name the name of a file in {@code profiles} without its ending
   * @throws IllegalStateException if there is none
   */
  public static DataNode shipped(String name) {
    String resource = FOLDER + name + COMPILED;
    try (InputStream in = LanguageProfiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing");
      }
      return CompiledData.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
