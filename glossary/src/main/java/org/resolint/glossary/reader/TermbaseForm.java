package org.resolint.glossary.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.Assembly.Head;
import org.resolint.glossary.reader.Assembly.Placed;

/** What resolint's own form may hold; the page {@code terms/human-rights.yml} opens with it. */
final class TermbaseForm {

  private static final List<String> FILE_KEYS = List.of("concepts");
  private static final List<String> CONCEPT_KEYS =
      List.of("id", "kind", "subject", "definition", "note", "terms", "shields");

  private final KeyedInput input;
  private final Assembly assembly;

  TermbaseForm(KeyedInput input) {
    this.input = input;
    this.assembly = new Assembly(input);
  }

  Termbase read() throws IOException {
    if (input.advance() == null) {
      throw input.errorHere("the termbase is empty", "start it with 'concepts:'");
    }
    for (KeyedInput.Keys keys = input.keys("the termbase"); keys.next(); ) {
      readFileKey(keys.name());
    }
    if (input.advance() != null) {
      throw input.errorHere("a second document starts here", "keep one document a file");
    }
    return assembly.termbase();
  }

  private void readFileKey(String key) throws IOException {
    if (!key.equals("concepts")) {
      throw input.unknownKey(key, FILE_KEYS);
    }
    for (KeyedInput.Items items = input.items(); items.next(); ) {
      new ConceptForm().read();
    }
  }

  /** One concept while it is read. */
  private final class ConceptForm {
    private String id = "";
    private ConceptKind kind = ConceptKind.TERM;
    private String subjectField = "";
    private String definition = "";
    private String note = "";
    private final List<Placed<Term>> terms = new ArrayList<>();
    private final List<Placed<Shield>> shields = new ArrayList<>();

    void read() throws IOException {
      long place = input.place();
      for (KeyedInput.Keys keys = input.keys("the concept"); keys.next(); ) {
        readKey(keys.name());
      }
      if (id.isEmpty()) {
        throw input.error(place, "the concept has no id", "add 'id:' with a short name");
      }
      Head head = new Head(id, kind, subjectField, definition, note);
      assembly.add(new Placed<>(head, place), terms, shields);
    }

    private void readKey(String key) throws IOException {
      switch (key) {
        case "id" -> id = input.text("the id");
        case "kind" -> kind = Words.of(ConceptKind.class, input, "kind");
        case "subject" -> subjectField = input.text("the subject");
        case "definition" -> definition = input.text("the definition");
        case "note" -> note = input.text("the note");
        case "terms" -> readTerms();
        case "shields" -> readShields();
        default -> throw input.unknownKey(key, CONCEPT_KEYS);
      }
    }

    private void readTerms() throws IOException {
      for (KeyedInput.Keys languages = input.keys("'terms'"); languages.next(); ) {
        checkLanguage(languages.name());
        for (KeyedInput.Items items = input.items(); items.next(); ) {
          long place = input.place();
          terms.add(new Placed<>(new TermForm(input, languages.name()).read(), place));
        }
      }
    }

    private void readShields() throws IOException {
      for (KeyedInput.Keys languages = input.keys("'shields'"); languages.next(); ) {
        checkLanguage(languages.name());
        for (KeyedInput.Items items = input.items(); items.next(); ) {
          long place = input.place();
          shields.add(new Placed<>(new ShieldForm(input, languages.name()).read(), place));
        }
      }
    }

    private void checkLanguage(String language) {
      if (!Characters.isLanguage(language)) {
        throw input.errorAtKey(
            "'" + language + "' is not a language",
            "use a code of two or three letters such as fr");
      }
    }
  }
}
