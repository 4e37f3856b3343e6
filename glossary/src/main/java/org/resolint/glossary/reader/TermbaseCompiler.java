package org.resolint.glossary.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Example;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/**
 * Packs the editors' YAML files for {@link CompiledTermbase} when the project is built. Not
 * thread-safe.
 */
public final class TermbaseCompiler {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  private TermbaseCompiler() {}

  /**
   * Packs a folder.
   *
   * @param args the folder of the YAML files, and the file to write
   */
  public static void main(String... args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      write(read(Path.of(args[0])), out);
    }
  }

  /** The termbase of all YAML files of a folder, in order of their names. */
  static Termbase read(Path folder) throws IOException {
    List<Termbase> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        parts.add(TermbaseReader.yaml().read(file, String.valueOf(file.getFileName())));
      }
    }
    return Termbase.merge(parts);
  }

  /** Writes a termbase. The stream is flushed and stays open. */
  static void write(Termbase termbase, OutputStream out) throws IOException {
    new TermbaseCompiler().compile(termbase, new DataOutputStream(out));
  }

  private void compile(Termbase termbase, DataOutputStream out) throws IOException {
    number(termbase.concepts().size());
    termbase.concepts().forEach(this::concept);
    number(termbase.examples().size());
    termbase.examples().forEach(this::example);
    out.writeInt(1 + texts.size() + numbers.size());
    out.writeInt(texts.size());
    int end = 0;
    for (String text : texts.keySet()) {
      end += text.length();
      out.writeInt(end);
    }
    for (int number : numbers) {
      out.writeInt(number);
    }
    for (String text : texts.keySet()) {
      out.writeChars(text);
    }
    out.flush();
  }

  private void concept(Concept concept) {
    text(concept.id());
    constant(concept.kind());
    text(concept.subjectField());
    text(concept.definition());
    text(concept.note());
    number(concept.terms().size());
    concept.terms().forEach(this::term);
    number(concept.shields().size());
    for (Shield shield : concept.shields()) {
      text(shield.text());
      text(shield.language());
      constant(shield.capitals());
    }
  }

  private void term(Term term) {
    text(term.text());
    text(term.language());
    constant(term.status());
    scope(term.scope());
    constant(term.partOfSpeech());
    constant(term.capitals());
    text(term.source());
    text(term.note());
    number(term.count());
  }

  private void scope(Scope scope) {
    if (scope.equals(Scope.EVERYWHERE)) {
      number(CompiledTermbase.ABSENT);
      return;
    }
    Set<String> organs = scope.organs();
    number(organs.size());
    organs.forEach(this::text);
    number(scope.places().size());
    scope.places().forEach(this::constant);
    day(scope.validFrom());
    day(scope.validUntil());
  }

  private void example(Example example) {
    text(example.conceptId());
    text(example.language());
    text(example.text());
    constant(example.verdict());
    textOrNull(example.organ());
    day(example.date());
    text(example.origin().file());
    number(example.origin().line());
    number(example.origin().column());
  }

  private void day(@Nullable LocalDate day) {
    number(
        day == null
            ? CompiledTermbase.ABSENT
            : day.getYear() * CompiledTermbase.YEAR
                + day.getMonthValue() * CompiledTermbase.MONTH
                + day.getDayOfMonth());
  }

  @SuppressWarnings("EnumOrdinal") // what reads it is built with it
  private void constant(@Nullable Enum<?> value) {
    number(value == null ? CompiledTermbase.ABSENT : value.ordinal());
  }

  private void textOrNull(@Nullable String value) {
    if (value == null) {
      number(CompiledTermbase.ABSENT);
    } else {
      text(value);
    }
  }

  private void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  private void number(int number) {
    numbers.add(number);
  }
}
