package org.resolint.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Plurals that no ending tells and that the dictionary holds as words of their own, from a file of
 * lines <i>plural singular</i>.
 */
final class BrokenPlurals {
  /** Those of a language that has none. */
  static final BrokenPlurals NONE = new BrokenPlurals(Map.of());

  private final Map<String, String> singulars;

  private BrokenPlurals(Map<String, String> singulars) {
    this.singulars = Map.copyOf(singulars);
  }

  static BrokenPlurals read(String language) {
    String file = "plurals." + language + ".txt";
    try (InputStream in = Objects.requireNonNull(BrokenPlurals.class.getResourceAsStream(file))) {
      Map<String, String> singulars = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (blank > 0 && !line.startsWith("#")) {
          singulars.put(line.substring(0, blank), line.substring(blank + 1).strip());
        }
      }
      return new BrokenPlurals(singulars);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The singular of a plural, both written as in the dictionary. */
  Optional<String> singular(String plural) {
    return Optional.ofNullable(singulars.get(plural));
  }
}
