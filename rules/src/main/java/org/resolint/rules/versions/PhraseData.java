package org.resolint.rules.versions;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.PackFile;

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
  private static final String PHRASE = "phrase.";

  /** Copies the map. */
  public PhraseData {
    phrases = Map.copyOf(phrases);
  }

  /** Reads the data that ships with the rule. */
  public static PhraseData read() {
    return of(PackFile.properties("concordance"));
  }

  private static PhraseData of(Map<String, String> data) {
    Map<String, SearchPattern> phrases = new TreeMap<>();
    data.forEach(
        (key, list) -> {
          if (key.startsWith(PHRASE)) {
            phrases.put(key.substring(PHRASE.length()), words(list, ""));
          }
        });
    return new PhraseData(
        phrases,
        words(required("equivalents", data), ""),
        words(required("prepositions", data), ","),
        required("insertion", data));
  }

  private static String required(String key, Map<String, String> data) {
    return Objects.requireNonNull(data.get(key), key);
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
    return SearchPattern.compile(
        "(?<!\\p{L})(?:" + any + ")(?!\\p{L})" + after,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
