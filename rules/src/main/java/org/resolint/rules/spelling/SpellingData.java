package org.resolint.rules.spelling;

import java.util.List;
import java.util.stream.Stream;
import org.resolint.rules.text.PackFile;

/** What {@code spelling.properties} tells of a language. */
final class SpellingData {
  private SpellingData() {}

  /** The items of an entry; none if the language has none. */
  static List<String> list(String language, String key) {
    return Stream.of(
            PackFile.properties("spelling").getOrDefault(language + "." + key, "").split("\\s+"))
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
