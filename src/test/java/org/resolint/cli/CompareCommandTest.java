package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String OLD =
      """
      75/900. Lighthouses

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Urges Member States to mend their lighthouses, as appropriate;

      2. Requests the Secretary-General to count the buoys.
      """;

  private static final String FRENCH =
      """
      75/900. Phares

      L'Assemblée générale,

      Rappelant sa résolution 70/1 du 25 septembre 2015,

      1. Exhorte les États Membres à réparer leurs phares, selon qu'il convient ;

      2. Prie le Secrétaire général de compter les bouées.
      """;

  @TempDir private Path folder;

  @Test
  void a_draft_that_repeats_agreed_text_is_clean() throws IOException {
    write("old.md", OLD);
    write("new.md", OLD.replace("75/900", "76/901"));
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("compare", "new.md", "--with", "old.md", "--fail-on", "info"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out()).contains("new.md beside old.md (agreed text)", "3 identical");
  }

  @Test
  void a_change_of_wording_is_shown_and_a_weaker_verb_reported() throws IOException {
    write("old.md", OLD);
    write("new.md", OLD.replace("Urges", "Invites"));
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("compare", "new.md", "--with", "old.md", "--fail-on", "warning"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(runner.out())
        .contains("[-Urges-]{+Invites+} Member States", "drafting/changed-opening");
  }

  @Test
  void another_language_is_a_version_whatever_its_number() throws IOException {
    write("draft.en.md", OLD.replace("75/900. ", ""));
    write("draft.fr.md", FRENCH.replace("70/1", "70/2"));
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("compare", "draft.en.md", "--with", "draft.fr.md"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(runner.out()).contains("(language version)", "3 paired", "concordance/citations");
  }

  @Test
  void json_tells_what_became_of_each_paragraph() throws IOException {
    write("old.md", OLD);
    write("new.md", OLD.replace("70/1 of 25 September 2015", "75/900 of 21 December 2020"));
    Runner runner = Runner.ofRules(folder);
    runner.run("compare", "new.md", "--with", "old.md", "-f", "json");
    assertThat(runner.out())
        .contains("\"schema\": \"resolint-comparison/1\"", "\"kind\": \"updated\"");
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    write("new.md", OLD);
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("compare", "new.md", "--with", "gone.md")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("gone.md");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
