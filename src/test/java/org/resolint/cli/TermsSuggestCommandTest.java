package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsSuggestCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "draft.en.txt",
        """
        Resolution 70/900. Reed beds

        The General Assembly,

        1. Decides that each reed bed shall be measured in 2031;

        2. Requests the keepers of the lake to help in 2032;

        3. Invites farmers to leave the reed bed alone until 2033;

        4. Encourages schools to plant trees in 2034;

        5. Decides to count birds of the reed bed in 2035.
        """);
    write(
        "draft.fr.txt",
        """
        Résolution 70/900. Roselières naturelles

        L'Assemblée générale,

        1. Décide que chaque roselière naturelle sera mesurée en 2031;

        2. Prie les gardiens du lac d'apporter leur aide en 2032;

        3. Invite les agriculteurs à épargner la roselière naturelle jusqu'en 2033;

        4. Encourage les écoles à planter des arbres en 2034;

        5. Décide de compter les oiseaux de la roselière naturelle en 2035.
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Runner run(int code, String... args) {
    Runner runner = new Runner(folder);
    assertThat(runner.run(args)).as(runner.err()).isEqualTo(code);
    assertThat(runner.err()).doesNotContain("\tat ");
    return runner;
  }

  @Test
  void versions_of_one_text_give_a_concept_with_its_rendering() {
    assertThat(run(0, "terms", "suggest", "--no-config", ".").out())
        .startsWith("# Proposed by resolint from 2 documents: terms in en with renderings in fr.\n")
        .contains("- id: reed-bed\n")
        .contains("note: that each reed bed shall be measured in 2031\n")
        .contains("{ text: reed bed, status: admitted, count: 3 }")
        .contains("{ text: roselière naturelle, status: admitted, count: 3 }");
  }

  @Test
  void what_is_proposed_is_a_sound_termbase() {
    run(0, "terms", "suggest", "--no-config", "-o", "own.yml", ".");
    run(0, "terms", "suggest", "--no-config", "--format", "json", "-o", "own.json", ".");
    assertThat(run(0, "terms", "validate", "own.yml", "own.json").out()).contains("own.json: ");
  }

  @Test
  void one_document_gives_terms_without_renderings() {
    assertThat(run(0, "terms", "suggest", "--no-config", "draft.en.txt").out())
        .startsWith("# Proposed by resolint from 1 document: terms in en.\n")
        .contains("reed bed")
        .doesNotContain("fr:");
  }

  @Test
  void without_anything_to_read_it_ends_with_2() {
    assertThat(run(2, "terms", "suggest", "--no-config", "nowhere").err()).contains("nowhere");
    assertThat(run(2, "terms", "suggest", "--no-config", "--from", "es", ".").err())
        .contains("--from: no document is in 'es'; there is en, fr");
    assertThat(run(2, "terms", "suggest", "--no-config", "--to", "ru", ".").err())
        .contains("--to: no document is in 'ru'");
  }

  @Test
  void odd_numbers_and_formats_are_refused() {
    assertThat(run(2, "terms", "suggest", "--min-count", "1", ".").err())
        .contains("--min-count: expected 2 or more, found 1");
    assertThat(run(2, "terms", "suggest", "--limit", "0", ".").err())
        .contains("--limit: expected 1 or more, found 0");
    assertThat(run(2, "terms", "suggest", "--format", "csv", ".").err())
        .contains("expected one of yaml, json, found 'csv'");
  }
}
