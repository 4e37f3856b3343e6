package org.resolint.glossary.reader;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example;
import org.resolint.glossary.Origin;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TextPlace;

/**
 * Reads the form in which the shipped termbase is packed: numbers, and the texts one behind the
 * other, each once. A cold virtual machine takes it in as it is, where it would need some sixty
 * milliseconds to start a parser. The form has no version: the build that writes it, with {@link
 * TermbaseCompiler}, is the one that reads it.
 *
 * <p>The file is the count of numbers, the numbers, and the characters of all texts, in 32 and 16
 * bits with the high byte first. The numbers are the count of texts, the end of each among the
 * characters, and then concepts and examples in the order in which this class reads them.
 */
final class CompiledTermbase {
  /** Stands for a value that is not given. */
  static final int ABSENT = -1;

  /** What the year of a day is written times. */
  static final int YEAR = 10_000;

  /** What the month of a day is written times. */
  static final int MONTH = 100;

  private static final AdministrativeStatus[] STATUSES = AdministrativeStatus.values();
  private static final Capitals[] CAPITALS = Capitals.values();
  private static final ConceptKind[] KINDS = ConceptKind.values();
  private static final PartOfSpeech[] PARTS_OF_SPEECH = PartOfSpeech.values();
  private static final TextPlace[] PLACES = TextPlace.values();
  private static final Example.Verdict[] VERDICTS = Example.Verdict.values();

  private final int[] numbers;
  private final String[] texts;
  private int next;

  private CompiledTermbase(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(Integer.BYTES * (numbers.length + 1));
    char[] characters = new char[in.remaining() / Character.BYTES];
    in.asCharBuffer().get(characters);
    texts = new String[number()];
    int start = 0;
    for (int i = 0; i < texts.length; i++) {
      int end = number();
      texts[i] = new String(characters, start, end - start);
      start = end;
    }
  }

  /** The termbase that {@link TermbaseCompiler} made these bytes of. */
  static Termbase read(byte[] bytes) {
    return new CompiledTermbase(bytes).termbase();
  }

  private Termbase termbase() {
    int count = number();
    List<Concept> concepts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      concepts.add(concept());
    }
    int exampleCount = number();
    List<Example> examples = new ArrayList<>(exampleCount);
    for (int i = 0; i < exampleCount; i++) {
      examples.add(example());
    }
    return Termbase.of(concepts, examples);
  }

  private Concept concept() {
    String id = text();
    ConceptKind kind = KINDS[number()];
    String subjectField = text();
    String definition = text();
    String note = text();
    int termCount = number();
    List<Term> terms = new ArrayList<>(termCount);
    for (int i = 0; i < termCount; i++) {
      terms.add(term());
    }
    int shieldCount = number();
    List<Shield> shields = new ArrayList<>(shieldCount);
    for (int i = 0; i < shieldCount; i++) {
      shields.add(new Shield(text(), text(), CAPITALS[number()]));
    }
    return new Concept(id, kind, subjectField, definition, note, terms, shields);
  }

  private Term term() {
    String text = text();
    String language = text();
    AdministrativeStatus status = STATUSES[number()];
    Scope scope = scope();
    int partOfSpeech = number();
    return new Term(
        text,
        language,
        status,
        scope,
        partOfSpeech == ABSENT ? null : PARTS_OF_SPEECH[partOfSpeech],
        CAPITALS[number()],
        text(),
        text(),
        number());
  }

  private Scope scope() {
    int organCount = number();
    if (organCount == ABSENT) {
      return Scope.EVERYWHERE;
    }
    Set<String> organs = new TreeSet<>();
    for (int i = 0; i < organCount; i++) {
      organs.add(text());
    }
    Set<TextPlace> places = EnumSet.noneOf(TextPlace.class);
    int placeCount = number();
    for (int i = 0; i < placeCount; i++) {
      places.add(PLACES[number()]);
    }
    return new Scope(organs, places, day(), day());
  }

  private Example example() {
    return new Example(
        text(),
        text(),
        text(),
        VERDICTS[number()],
        textOrNull(),
        day(),
        new Origin(text(), number(), number()));
  }

  private @Nullable LocalDate day() {
    int day = number();
    return day == ABSENT ? null : LocalDate.of(day / YEAR, day / MONTH % MONTH, day % MONTH);
  }

  private @Nullable String textOrNull() {
    int text = number();
    return text == ABSENT ? null : texts[text];
  }

  private String text() {
    return texts[number()];
  }

  private int number() {
    return numbers[next++];
  }
}
