package org.resolint.glossary.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** Constants as files spell them: {@code PROPER_NAME} is {@code proper-name}. */
final class Words {

  private Words() {}

  /** The constant that the current text of an input names. */
  static <E extends Enum<E>> E of(Class<E> type, KeyedInput input, String key) throws IOException {
    String word = input.text(key);
    for (E constant : type.getEnumConstants()) {
      if (spelling(constant).equals(word)) {
        return constant;
      }
    }
    throw input.errorHere(
        "'" + word + "' is not a value of '" + key + "'",
        Suggestion.of(word, Arrays.stream(type.getEnumConstants()).map(Words::spelling).toList()));
  }

  /** How files spell a constant. */
  static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
