package org.resolint.glossary.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.reader.Assembly.Head;
import org.resolint.glossary.reader.Assembly.Placed;

/** What resolint's own form may hold; the page {@code terms/human-rights.yml} opens with it. */
final class TermbaseForm {

  private static final List<String> FILE_KEYS = List.of("concepts");
  private static final List<String> CONCEPT_KEYS =
      List.of("id", "kind", "subject", "definition", "note", "terms", "shields", "examples");

  private final KeyedInput input;
  private final Problems problems = new Problems();
  private final Assembly assembly;

  TermbaseForm(KeyedInput input) {
    this.input = input;
    this.assembly = new Assembly(input, problems);
  }

  Termbase read() throws IOException {
    try {
      readFile();
    } catch (TermbaseException e) {
      throw problems.and(e);
    }
    return assembly.termbase();
  }

  private void readFile() throws IOException {
    if (input.advance() == null) {
      throw input.errorHere("the termbase is empty", "start it with 'concepts:'");
    }
    for (KeyedInput.Keys keys = input.keys("the termbase"); keys.next(); ) {
      readFileKey(keys.name());
    }
    if (input.advance() != null) {
      throw input.errorHere("a second document starts here", "keep one document a file");
    }
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

    private final List<Placed<Sentence>> examples = new ArrayList<>();

    void read() throws IOException {
      assembly.begin();
      long place = input.place();
      int around = input.depth();
      try {
        for (KeyedInput.Keys keys = input.keys("the concept"); keys.next(); ) {
          readSafely(keys.name());
        }
      } catch (TermbaseException e) {
        input.passOver(e, around);
        problems.add(e);
      }
      Head head = new Head(id, kind, subjectField, definition, note);
      assembly.add(new Placed<>(head, place), terms, shields, examples);
    }

    private void readSafely(String key) throws IOException {
      int around = input.depth();
      try {
        readKey(key);
      } catch (TermbaseException e) {
        input.passOver(e, around);
        problems.add(e);
      }
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
        case "examples" -> readExamples();
        default -> throw input.unknownKey(key, CONCEPT_KEYS);
      }
    }

    private void readTerms() throws IOException {
      for (KeyedInput.Keys languages = input.keys("'terms'"); languages.next(); ) {
        for (KeyedInput.Items items = items(languages.name()); items.next(); ) {
          long place = input.place();
          int around = input.depth();
          try {
            terms.add(new Placed<>(new TermForm(input, languages.name()).read(), place));
          } catch (TermbaseException e) {
            input.passOver(e, around);
            problems.add(e);
          }
        }
      }
    }

    private void readShields() throws IOException {
      for (KeyedInput.Keys languages = input.keys("'shields'"); languages.next(); ) {
        for (KeyedInput.Items items = items(languages.name()); items.next(); ) {
          long place = input.place();
          shields.add(new Placed<>(new ShieldForm(input, languages.name()).read(), place));
        }
      }
    }

    private void readExamples() throws IOException {
      for (KeyedInput.Keys languages = input.keys("'examples'"); languages.next(); ) {
        for (KeyedInput.Items items = items(languages.name()); items.next(); ) {
          long place = input.place();
          examples.add(new Placed<>(new ExampleForm(input, languages.name()).read(), place));
        }
      }
    }

    private KeyedInput.Items items(String language) {
      checkLanguage(language);
      return input.items();
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
