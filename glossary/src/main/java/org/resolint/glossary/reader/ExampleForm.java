package org.resolint.glossary.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Example.Verdict;

/** One example while it is read: a sentence under the key of its verdict, and what it stands in. */
final class ExampleForm {

  private static final List<String> KEYS = List.of("right", "wrong", "organ", "date");

  private final KeyedInput input;
  private final String language;
  private String text = "";
  private @Nullable Verdict verdict;
  private @Nullable String organ;
  private @Nullable LocalDate date;

  ExampleForm(KeyedInput input, String language) {
    this.input = input;
    this.language = language;
  }

  Sentence read() throws IOException {
    long place = input.place();
    for (KeyedInput.Keys keys = input.keys("the example"); keys.next(); ) {
      readKey(keys.name());
    }
    if (verdict == null) {
      throw input.error(place, "the example has no sentence", "add 'right:' or 'wrong:'");
    }
    return new Sentence(language, text, verdict, organ, date);
  }

  private void readKey(String key) throws IOException {
    switch (key) {
      case "right" -> readSentence(Verdict.RIGHT);
      case "wrong" -> readSentence(Verdict.WRONG);
      case "organ" -> organ = input.text("the organ");
      case "date" -> date = Days.of(input, key);
      default -> throw input.unknownKey(key, KEYS);
    }
  }

  private void readSentence(Verdict found) throws IOException {
    if (verdict != null) {
      throw input.errorAtKey("the example has two sentences", "make two examples of them");
    }
    verdict = found;
    text = input.text("the sentence");
  }
}
