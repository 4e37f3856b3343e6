package org.resolint.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Lists of words that rules go by, from a file of properties: {@code name.language = word, word}.
 *
 * <p>Immutable but for patterns kept once they are compiled, hence thread-safe.
 */
public final class Wording {
  private final Map<String, String> values;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  private Wording(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The lists of a pack.
   *
   * @param pack the name of a file among the packs, without its suffix
   * @throws IllegalStateException if there is no such file
   */
  public static Wording ofPack(String pack) {
    return new Wording(PackFile.properties(pack));
  }

  /** A list in a language; empty if the file has none. */
  public List<String> list(String name, String language) {
    String line = values.getOrDefault(name + "." + language, "");
    List<String> words = new ArrayList<>();
    for (String item : line.split(",", -1)) {
      String word = item.strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /**
   * A regular expression in a language, for Unicode and without regard to case; matches nothing if
   * the file has none.
   */
  public Pattern pattern(String name, String language) {
    return patterns.computeIfAbsent(
        values.getOrDefault(name + "." + language, "(?!)"),
        expression ->
            Pattern.compile(
                expression,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** A line in a language as it stands, or empty if the file has none. */
  public Optional<String> line(String name, String language) {
    return Optional.ofNullable(values.get(name + "." + language));
  }
}
