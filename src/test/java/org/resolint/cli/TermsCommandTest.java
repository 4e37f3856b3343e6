package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "rivers.yml",
        """
        concepts:
        - id: small-river-basin
          definition: the land of a small river
          terms:
            en:
            - small river basin
            - { text: minor catchment, status: deprecated, organs: general-assembly }
            fr: petit bassin fluvial
        - id: reed-bed
          terms: { en: reed bed }
        """);
    write("own.csv", "concept,language,term\nreed-bed,en,bed of reeds\n");
    write("resolint.yml", "glossaries: [rivers.yml, own.csv]\nshipped-glossary: false\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Runner run(int code, String... args) {
    Runner runner = new Runner(folder);
    assertThat(runner.run(args)).as(runner.err()).isEqualTo(code);
    assertThat(runner.err()).doesNotContain("\tat ");
    return runner;
  }

  @Test
  void sound_termbases_are_counted() {
    assertThat(run(0, "terms", "validate", "rivers.yml", "own.csv").out())
        .isEqualTo("rivers.yml: 2 concepts, 4 terms\nown.csv: 1 concept, 1 term\n");
  }

  @Test
  void the_termbases_of_the_configuration_are_validated_without_a_path() {
    assertThat(run(0, "terms", "validate").out()).hasLineCount(2).contains("own.csv: 1 concept,");
    assertThat(run(2, "terms", "validate", "--no-config").err())
        .isEqualTo("resolint: nothing to validate; name a termbase\n");
  }

  @Test
  void everything_that_is_wrong_is_said() throws IOException {
    write("bad.csv", "concept,language,term,status\na,en,w,\na,en,well,fine\n");

    Runner runner = run(2, "terms", "validate", "bad.csv", "rivers.yml");

    assertThat(runner.out())
        .isEqualTo(
            """
            bad.csv:3:11: 'fine' is not a value of 'status'; use one of preferred, admitted, \
            deprecated, superseded
            bad.csv:2:6: 'w' is too short for a term; give two letters or more, or one ideograph
            rivers.yml: 2 concepts, 4 terms
            """);
    assertThat(runner.err()).isEqualTo("resolint: 2 problems\n");
  }

  @Test
  void scripts_are_told_what_is_wrong() throws IOException {
    write("bad.yml", "concepts:\n- { id: a }\n");

    assertThat(run(2, "terms", "validate", "--format", "json", "own.csv", "bad.yml").out())
        .isEqualTo(
            """
            {
              "schema" : "resolint-terms/1",
              "files" : [
                {
                  "path" : "own.csv",
                  "concepts" : 1,
                  "terms" : 1,
                  "problems" : [ ]
                },
                {
                  "path" : "bad.yml",
                  "concepts" : null,
                  "terms" : null,
                  "problems" : [
                    {
                      "line" : 2,
                      "column" : 3,
                      "message" : "concept 'a' has no term",
                      "advice" : "add a term in some language"
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void examples_are_tested() throws IOException {
    write(
        "examples.yml",
        "concepts:\n- id: a\n  terms: { en: well }\n  examples: { en: { right: A pump. } }\n");

    assertThat(run(2, "terms", "validate", "examples.yml").out())
        .startsWith("examples.yml:4:19: the right example of 'a' has none of its terms");
  }

  @Test
  void a_termbase_is_converted_by_the_names_of_the_files() {
    run(0, "terms", "convert", "rivers.yml", "-o", "new/rivers.xlsx");
    run(0, "terms", "convert", "new/rivers.xlsx", "-o", "back.yml");

    assertThat(run(0, "terms", "validate", "new").out())
        .isEqualTo("new/rivers.xlsx: 2 concepts, 4 terms\n");
    assertThat(run(0, "terms", "convert", "back.yml", "--to", "json").out())
        .isEqualTo(run(0, "terms", "convert", "rivers.yml", "--to", "json").out());
  }

  @Test
  void what_a_format_cannot_carry_is_said() {
    Runner runner = run(0, "terms", "convert", "rivers.yml", "--to", "tbx-min");

    assertThat(runner.out()).startsWith("<?xml").contains("<term>small river basin</term>");
    assertThat(runner.err())
        .isEqualTo(
            """
            resolint: warning: the format does not carry definitions: 1 concept, the first \
            'small-river-basin'
            resolint: warning: the format does not carry organs, places and days, so that the terms bound to \
            some become admitted: 1 concept, the first 'small-river-basin'
            """);
  }

  @Test
  void termbases_are_merged_and_the_later_one_wins() {
    assertThat(run(0, "terms", "convert", "rivers.yml", "own.csv", "--to", "csv").out())
        .isEqualTo(
            """
            concept,definition,language,term,status,organs\r
            small-river-basin,the land of a small river,en,small river basin,preferred,\r
            small-river-basin,,en,minor catchment,deprecated,general-assembly\r
            small-river-basin,,fr,petit bassin fluvial,preferred,\r
            reed-bed,,en,bed of reeds,preferred,\r
            """);
  }

  @Test
  void nothing_is_written_for_a_termbase_that_is_not_sound() throws IOException {
    write("bad.yml", "concepts: [{ id: a, terms: { en: [w, x] } }]");

    assertThat(run(2, "terms", "convert", "bad.yml", "-o", "out.csv").err())
        .startsWith("resolint: bad.yml:1:35: 'w' is too short")
        .hasLineCount(3);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void concepts_are_looked_up_in_the_termbases_of_the_configuration() {
    assertThat(run(0, "terms", "search", "bassin").out())
        .isEqualTo(
            """
            small-river-basin: the land of a small river
              en  small river basin
              en  minor catchment (deprecated, general-assembly)
              fr  petit bassin fluvial
            """);
    assertThat(run(0, "terms", "search", "reed").out()).contains("bed of reeds");
    assertThat(run(0, "terms", "search", "reed", "--lang", "fr").err())
        .isEqualTo("resolint: no concept for 'reed'\n");
    assertThat(run(0, "terms", "search", "--format=json", "reed", "rivers.yml").out())
        .contains("\"id\" : \"reed-bed\"");
    assertThat(run(0, "terms", "search", "human rights", "--no-config").out())
        .startsWith("human-rights\n");
  }

  @Test
  void terms_are_counted() {
    assertThat(run(0, "terms", "stats").out())
        .isEqualTo(
            """
            concepts             2
              term               2
              proper-name        0
              opening-phrase     0
            shields              0
            examples             0

            language  concepts  terms  preferred  admitted  deprecated  superseded
            en               2      3          2         0           1           0
            fr               1      1          1         0           0           0
            """);
    assertThat(run(0, "terms", "stats", "own.csv", "--format", "json").out())
        .contains("\"concepts\" : 1", "\"preferred\" : 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terms",
        "terms find",
        "terms validate missing.yml",
        "terms validate notes.txt",
        "terms validate empty",
        "terms validate legacy.csv",
        "terms validate bomb.tbx",
        "terms validate cut.tbx",
        "terms validate big.yml",
        "terms validate rivers.yml --from tbx",
        "terms convert rivers.yml",
        "terms convert rivers.yml -o out.doc",
        "terms convert rivers.yml --to xlsx",
        "terms convert rivers.yml --to doc",
        "terms convert missing.yml -o out.csv",
        "terms search",
        "terms stats cut.tbx",
        "terms stats --config bad-glossary.yml"
      })
  void what_cannot_be_done_has_code_2_and_a_reason(String command) throws IOException {
    write("notes.txt", "well\n");
    write("empty/notes.txt", "well\n");
    write("cut.tbx", "<tbx><text><body><conceptEntry id='a'><langSec xml:lang='en'>");
    write("bomb.tbx", "<!DOCTYPE tbx [<!ENTITY a 'well'>]><tbx>&a;</tbx>");
    write("bad-glossary.yml", "glossaries: [cut.tbx]\n");
    Files.write(
        folder.resolve("legacy.csv"),
        "concept,language,term\na,ru,ключ\n".getBytes(Charset.forName("KOI8-R")));
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("big.yml").toFile(), "rw")) {
      big.setLength(200L << 20);
    }

    Runner runner = run(2, command.split(" ", -1));

    assertThat(runner.err().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(runner.out())
        .satisfiesAnyOf(
            out -> assertThat(out).isEmpty(),
            out -> assertThat(out).matches("(?s)[a-z.]+:[0-9]+:[0-9]+: .+; .+\n"));
  }
}
