package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.glossary.Example;
import org.resolint.glossary.Example.Verdict;
import org.resolint.glossary.Origin;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;

/** What is wrong with a termbase, however it is spelt. */
final class UnsoundTermbaseTest {

  private static Termbase yaml(String text) throws IOException {
    return TermbaseReader.yaml().read(new StringReader(text), "my.yml");
  }

  private static void fails(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(TermbaseException.class).hasMessage(message);
  }

  @Test
  void saysAllThatIsWrong() {
    String text =
        """
        concepts:
        - id: a
          kind: [nested, { deep: 1 }]
          trems: { en: [well, { x: 1 }] }
          terms:
            en: [w, { text: pump, status: good }, ""]
            English: well
        - terms: { en: well }
        - id: a
          terms: { en: [well, Well] }
          examples: { en: { rigth: A well. } }
        - just a text
        - id: [
        """;

    TermbaseException e = catchThrowableOfType(TermbaseException.class, () -> yaml(text));

    assertThat(e.problems())
        .extracting(problem -> problem.origin() + " " + problem.problem())
        .startsWith(
            "my.yml:3:9 kind is not a text",
            "my.yml:4:3 the key 'trems' is not known",
            "my.yml:6:35 'good' is not a value of 'status'",
            "my.yml:6:43 the term is empty",
            "my.yml:7:5 'English' is not a language",
            "my.yml:6:10 'w' is too short for a term",
            "my.yml:8:3 the concept has no id",
            "my.yml:11:21 the key 'rigth' is not known",
            "my.yml:9:3 there are two concepts 'a'",
            "my.yml:10:23 'Well' stands twice in the concept",
            "my.yml:12:3 the concept has no keys")
        .last()
        .asString()
        .contains("this is not sound YAML");
  }

  @Test
  void refusesTermsThatReplaceEachOther() {
    fails(
        () ->
            yaml(
                """
                concepts:
                - id: a
                  terms: { en: [well, { text: pump, status: deprecated }] }
                - id: b
                  terms: { en: [Pump, { text: tap, status: superseded }] }
                - id: c
                  terms: { en: [tap, { text: well, status: deprecated }] }
                """),
        "my.yml:3:23: 'pump' replaces itself: concept 'a' replaces by 'well', "
            + "which concept 'c' replaces by 'tap', which concept 'b' replaces by 'Pump'; "
            + "deprecate one of them at most");
  }

  @Test
  void takesReplacementsThatComeToAnEnd() throws IOException {
    yaml(
        """
        concepts:
        - id: a
          terms: { en: [well, { text: pump, status: deprecated }] }
        - id: b
          terms: { en: [pump, { text: tap, status: superseded }], fr: [well] }
        - id: c
          terms: { fr: [pump, { text: well, status: deprecated }] }
        """);
  }

  @Test
  void refusesATermThatIsItsOwnReplacementHoweverItIsSpelt() {
    fails(
        () ->
            yaml(
                "concepts: [{id: a, terms: {fr: [{text: \"e\\u0301tat\"}, {text: État,"
                    + " status: deprecated}]}}]"),
        "my.yml:1:55: 'État' is both preferred and deprecated; keep one of the two");
  }

  @Test
  void readsExamplesWithTheirPlaces() throws IOException {
    Termbase termbase =
        yaml(
            """
            concepts:
            - id: a
              terms: { en: well }
              examples:
                en:
                - right: The well is deep.
                - { wrong: The hole is deep., organ: general-assembly, date: 2001-02-03 }
            """);

    assertThat(termbase.examples())
        .containsExactly(
            new Example(
                "a",
                "en",
                "The well is deep.",
                Verdict.RIGHT,
                null,
                null,
                new Origin("my.yml", 6, 7)),
            new Example(
                "a",
                "en",
                "The hole is deep.",
                Verdict.WRONG,
                "general-assembly",
                LocalDate.of(2001, 2, 3),
                new Origin("my.yml", 7, 7)));
    assertThat(Termbase.merge(List.of(termbase, yaml("concepts: [{id: a, terms: {en: tap}}]"))))
        .satisfies(merged -> assertThat(merged.examples()).isEmpty());
  }

  @Test
  void refusesAFileOf200MegabytesWithoutReadingIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.yml");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(200L << 20);
    }

    for (String name : List.of("big.yml", "big.json", "big.tbx", "big.csv", "big.xlsx")) {
      TermbaseReader reader = TermbaseReader.forFileName(name).orElseThrow();
      fails(
          () -> reader.read(file, name),
          name + ":1:1: the termbase is larger than 64 MiB; split the termbase into several files");
    }
  }

  @Test
  void refusesATermbaseWithoutConcepts() {
    fails(() -> yaml("concepts: []"), "my.yml:1:1: there is no concept in the termbase; add one");
  }
}
