package org.resolint.rules.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.text.SearchPattern;

/**
 * How languages say "inter alia".
 *
 * @param phrases by language, what finds the phrase
 * @param equivalents what finds English words that do the same service
 * @param gap what finds a preposition with a comma after it, from the preposition to the comma
 * @param insertion what belongs behind such a comma
 */
public record PhraseData(
    Map<String, SearchPattern> phrases,
    SearchPattern equivalents,
    SearchPattern gap,
    String insertion) {
  private static final String DATA = "/org/resolint/rules/packs/concordance.properties";
  private static final String PHRASE = "phrase.";

  /** Copies the map. */
  public PhraseData {
    phrases = Map.copyOf(phrases);
  }

  /** Reads the data that ships with the rule. */
  public static PhraseData read() {
    try (InputStream in = PhraseData.class.getResourceAsStream(DATA)) {
      if (in == null) {
        throw new IllegalStateException(DATA + " is missing");
      }
      Properties data = new Properties();
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PhraseData of(Properties data) {
    Map<String, SearchPattern> phrases = new TreeMap<>();
    for (String key : data.stringPropertyNames()) {
      if (key.startsWith(PHRASE)) {
        phrases.put(key.substring(PHRASE.length()), words(data.getProperty(key), ""));
      }
    }
    return new PhraseData(
        phrases,
        words(data.getProperty("equivalents"), ""),
        words(data.getProperty("prepositions"), ","),
        data.getProperty("insertion"));
  }

  /** What finds the phrase in a language; empty if the language has none to go by. */
  public Optional<SearchPattern> phrase(String language) {
    return Optional.ofNullable(phrases.get(language));
  }

  private static SearchPattern words(String list, String after) {
    String any =
        Arrays.stream(list.split("\\|", -1))
            .map(String::strip)
            .map(phrase -> phrase.replace(" ", "\\s+"))
            .collect(Collectors.joining("|"));
    return SearchPattern.of(
        Pattern.compile(
            "(?<!\\p{L})(?:" + any + ")(?!\\p{L})" + after,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
