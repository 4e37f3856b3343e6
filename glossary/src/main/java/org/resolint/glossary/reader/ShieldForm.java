package org.resolint.glossary.reader;

import java.io.IOException;
import java.util.List;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Shield;

/** One shield while it is read: a bare text, or keys. */
final class ShieldForm {

  private static final List<String> KEYS = List.of("text", "capitals");

  private final KeyedInput input;
  private final String language;
  private String text = "";
  private Capitals capitals = Capitals.FREE;

  ShieldForm(KeyedInput input, String language) {
    this.input = input;
    this.language = language;
  }

  Shield read() throws IOException {
    if (!input.atKeys()) {
      return new Shield(input.text("the shield"), language, Capitals.FREE);
    }
    long place = input.place();
    for (KeyedInput.Keys keys = input.keys("the shield"); keys.next(); ) {
      readKey(keys.name());
    }
    if (text.isEmpty()) {
      throw input.error(place, "the shield has no text", "add 'text:'");
    }
    return new Shield(text, language, capitals);
  }

  private void readKey(String key) throws IOException {
    switch (key) {
      case "text" -> text = input.text("the shield");
      case "capitals" -> capitals = Words.of(Capitals.class, input, key);
      default -> throw input.unknownKey(key, KEYS);
    }
  }
}
