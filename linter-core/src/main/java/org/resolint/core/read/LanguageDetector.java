package org.resolint.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.text.Characters;

/**
 * Tells the language of a document: from its name ({@code draft.fr.md}), else from its script and,
 * in Latin script, from its commonest words.
 */
final class LanguageDetector {
  /** The official languages of the United Nations, by ISO 639-1 code. */
  static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  private static final int SAMPLE = 6_000;
  private static final int LAST_LATIN = 0x24F;
  private static final Map<String, String> FUNCTION_WORDS =
      languages(
          Map.of(
              "en",
                  List.of("the", "of", "and", "to", "in", "for", "its", "by", "that", "on", "with"),
              "fr",
                  List.of(
                      "le", "les", "des", "et", "du", "dans", "aux", "une", "sur", "au", "pour"),
              "es",
                  List.of(
                      "el", "los", "del", "y", "en", "las", "por", "una", "para", "sobre", "con")));
  private static final int LONGEST_FUNCTION_WORD = 5;

  private LanguageDetector() {}

  /** The language that a file's name states before its last suffix. */
  static Optional<String> fromName(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String[] parts = file.split("[.]", -1);
    for (int i = parts.length - 2; i > 0; i--) {
      if (LANGUAGES.contains(parts[i])) {
        return Optional.of(parts[i]);
      }
    }
    return Optional.empty();
  }

  /** The language a text is most likely in; English where nothing tells. */
  static String fromText(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int han = 0;
    int arabic = 0;
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c <= LAST_LATIN) {
        latin += Characters.isLetter(c) ? 1 : 0;
      } else if (Characters.isHan(c)) {
        han++;
      } else if (Character.isLetter(c)) {
        switch (Character.UnicodeScript.of(c)) {
          case ARABIC -> arabic++;
          case CYRILLIC -> cyrillic++;
          default -> latin++;
        }
      }
    }
    // An ideograph says as much as some four letters.
    int most = Math.max(Math.max(han * 4, arabic), Math.max(cyrillic, latin));
    if (most == 0 || most == latin) {
      return latinLanguage(sample);
    }
    return most == han * 4 ? "zh" : most == arabic ? "ar" : "ru";
  }

  private static String latinLanguage(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    char[] text = sample.toLowerCase(Locale.ROOT).toCharArray();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || !Characters.isLetter(text[i])) {
        if (i > start && i - start <= LONGEST_FUNCTION_WORD) {
          String language = FUNCTION_WORDS.get(new String(text, start, i - start));
          if (language != null) {
            counts.merge(language, 1, Integer::sum);
          }
        }
        start = i + 1;
      }
    }
    String best = "en";
    for (String language : List.of("es", "fr")) {
      if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
        best = language;
      }
    }
    return best;
  }

  /** The language of each word. */
  private static Map<String, String> languages(Map<String, List<String>> words) {
    Map<String, String> languages = new HashMap<>();
    words.forEach((language, all) -> all.forEach(word -> languages.put(word, language)));
    return Map.copyOf(languages);
  }
}
