package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the user's own on the command line. */
class OwnRulesTest {
  private static final String RULES =
      """
      rules:
        no-pond:
          kind: substitution
          replace: { pond: pool }
          message: Write '{replacement}' instead of '{match}'
          note: Ponds dry up.
          examples:
          - flagged: a pond
            fixed: a pool
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("resolint.yml", "rules: [ 'own/*.yml' ]\n");
    write("own/water.yml", RULES);
    write("draft.md", "A pond lies there.\n");
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
  void they_run_with_the_others_and_obey_the_same_options() throws IOException {
    assertThat(run(0, "check", "-f", "concise", "draft.md").out())
        .isEqualTo("draft.md:1:3: warning: Write 'pool' instead of 'pond' [pattern/no-pond]\n");
    assertThat(run(0, "check", "-f", "concise", "--ignore", "pattern", "draft.md").out()).isEmpty();
    assertThat(run(0, "check", "-f", "concise", "--no-config", "draft.md").out()).isEmpty();
    assertThat(run(2, "check", "--select", "pattern/no-pont", "draft.md").err())
        .contains("did you mean 'pattern/no-pond'?");
    write("resolint.yml", "rules: [ own/water.yml ]\nseverity: { pattern/no-pond: error }\n");
    run(1, "check", "draft.md");
  }

  @Test
  void they_are_listed_and_explained() {
    assertThat(run(0, "rules").out())
        .contains("pattern/no-pond  warning  Write '{replacement}' instead of '{match}' (fixable)");
    assertThat(run(0, "rules", "--no-config").out()).doesNotContain("pattern/");
    assertThat(run(0, "explain", "pattern/no-pond").out())
        .startsWith("# pattern/no-pond\n")
        .contains("Ponds dry up.", "a pond", "a pool");
  }

  @Test
  void a_level_of_a_rule_that_does_not_exist_does_not_hide_the_list() throws IOException {
    write("resolint.yml", "rules: [ own/water.yml ]\nseverity: { pattern/no-pont: error }\n");

    assertThat(run(0, "rules").out()).contains("pattern/no-pond");
  }

  @Test
  void their_examples_are_tested() throws IOException {
    assertThat(run(0, "rules", "test").out()).isEqualTo("1 rule, 1 example, 0 failed\n");
    write("own/water.yml", RULES.replace("fixed: a pool", "fixed: a pole"));
    assertThat(run(1, "rules", "test", "own/water.yml").out())
        .startsWith("own/water.yml:8:16: pattern/no-pond: expected it fixed as 'a pole'")
        .endsWith("1 rule, 1 example, 1 failed\n");
    write("own/water.yml", RULES.substring(0, RULES.indexOf("    examples")));
    assertThat(run(0, "rules", "test").err())
        .isEqualTo("resolint: own/water.yml:2:3: pattern/no-pond has no examples\n");
    write("own/water.yml", RULES.replace("replace", "replaces"));
    assertThat(run(2, "rules", "test").err()).contains("own/water.yml:4:5: unknown key 'replaces'");
    assertThat(run(2, "rules", "test", "none.yml").err()).contains("none.yml: no such file");
    write("resolint.yml", "");
    assertThat(run(2, "rules", "test").err()).contains("nothing to test");
  }

  @Test
  void files_that_are_not_there_are_told_with_the_place_of_their_name() throws IOException {
    write("resolint.yml", "rules:\n- nothing/*.yml\n");
    assertThat(run(2, "check", "draft.md").err())
        .endsWith("resolint.yml:2:3: no file of rules matches 'nothing/*.yml'\n");
    write("resolint.yml", "rules: [ none.yml ]\n");
    assertThat(run(2, "check", "draft.md").err())
        .endsWith("resolint.yml:1:10: no such file of rules: none.yml\n");
    write("resolint.yml", "rules: [ 'own/[.yml' ]\n");
    assertThat(run(2, "check", "draft.md").err()).contains("is no pattern such as 'rules/*.yml'");
    write("resolint.yml", "rules: own\n");
    assertThat(run(2, "check", "draft.md").err()).contains("expected a list");
  }

  @Test
  void what_a_file_holds_can_differ_by_override_and_is_told() throws IOException {
    write(
        "resolint.yml",
        """
        rules: [ own/water.yml ]
        overrides:
          - files: [ "old/**" ]
            ignore: [ pattern/no-pond ]
        """);
    write("old/draft.md", "A pond lies there.\n");

    assertThat(run(0, "check", "-f", "concise", ".").out())
        .contains("draft.md:1:3")
        .doesNotContain("old/");
    assertThat(run(0, "check", "--print-config", "old/draft.md").out())
        .contains("  pattern/no-pond: off", "rules:\n  - \"own/water.yml\"");
  }

  @Test
  void folders_at_any_depth_are_found() throws IOException {
    write("resolint.yml", "rules: [ 'own/**.yml' ]\n");
    write("own/deep/er/reed.yml", RULES.replace("no-pond", "no-reed"));

    assertThat(run(0, "rules").out()).contains("pattern/no-pond", "pattern/no-reed");
  }

  @Test
  void what_is_known_is_forgotten_when_a_rule_changes() throws IOException {
    Path cache = folder.resolve("cache");
    Runner before = Runner.ofRules(folder).keepingIn(cache);
    assertThat(before.run("check", "-f", "concise", "draft.md")).isZero();
    write("own/water.yml", RULES.replace("pool", "mere"));
    Runner after = Runner.ofRules(folder).keepingIn(cache);
    assertThat(after.run("check", "-f", "concise", "draft.md")).isZero();

    assertThat(before.out()).contains("Write 'pool'");
    assertThat(after.out()).contains("Write 'mere'");
  }
}
