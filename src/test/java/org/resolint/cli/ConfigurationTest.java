package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration as users of the command line meet it. */
class ConfigurationTest {
  @TempDir private Path folder;

  @Test
  void what_holds_for_a_file_is_printed_with_its_places() throws IOException {
    write("house.yml", "words: [ Ulduz ]\nseverity:\n  word: info\n");
    write(
        "resolint.yml",
        """
        extends: house.yml
        language: fr
        overrides:
          - files: [ "old/**" ]
            severity: { word/wrong: off }
            words: [ 'say "no"' ]
        """);
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "--print-config", "old/none.md", "--ignore", "word/breaking"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            # What holds for old/none.md
            language: "fr" # resolint.yml:2:11
            # organ: # what each document says
            profile: standard # default
            severity:
              word/breaking: off # --ignore
              word/doubtful: info # house.yml:3:3
              word/wrong: off # resolint.yml:5:17
            shipped-glossary: true # default
            words:
              - "Ulduz" # house.yml:1:10
              - "say \\"no\\"" # resolint.yml:6:14
            """);
  }

  @Test
  void what_is_printed_is_a_configuration_that_says_the_same() throws IOException {
    write("own.csv", "concept,language,term\na,en,pump\n");
    write(
        "resolint.yml",
        """
        profile: full
        organ: human-rights-council
        select: [ structure, typography ]
        ignore: [ structure/wrong-number ]
        severity: { typography: error }
        options: { structure/adopted-outside-session: { grace-days: 3 } }
        glossaries: [ own.csv ]
        exclude: [ "*.old.md" ]
        versions: "{name}.{lang}.md"
        """);
    String first = printed(folder);
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("resolint.yml"), first);
    String second = printed(other);
    assertThat(withoutPlaces(second)).isEqualTo(withoutPlaces(first));
    assertThat(first)
        .contains("structure/wrong-number: off", "typography/decimal-sign: error")
        .contains("profile: full #", "grace-days: 3 #");
  }

  private static String printed(Path where) {
    Runner runner = Runner.ofRules(where);
    assertThat(runner.run("check", "--print-config", "x.md")).as(runner.err()).isZero();
    return runner.out();
  }

  private static String withoutPlaces(String text) {
    return text.replaceAll("(?m) # .*$", "");
  }

  @Test
  void each_file_goes_by_the_configuration_nearest_to_it() throws IOException {
    write("resolint.yml", "ignore: [ word ]\n");
    write("a.md", "wrong");
    write("sub/b.md", "wrong");
    write("sub/resolint.yml", "severity: { word/wrong: warning }\n");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "-f", "concise")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out()).startsWith("sub/b.md:1:1: warning").hasLineCount(1);
    Runner given = new Runner(folder);
    assertThat(given.run("check", "--config", "resolint.yml")).isEqualTo(ExitCode.CLEAN);
    Runner none = new Runner(folder);
    none.run("check", "--no-config", "-f", "concise");
    assertThat(none.out()).hasLineCount(2).doesNotContain("warning");
    Runner input = new Runner(folder).input("wrong");
    input.run("check", "-f", "concise", "-", "--stdin-filename", "sub/x.md");
    assertThat(input.out()).startsWith("sub/x.md:1:1: warning");
  }

  @Test
  void a_mistake_below_the_current_folder_ends_the_run() throws IOException {
    write("a.md", "wrong");
    write("sub/b.md", "wrong");
    write("sub/resolint.yml", "extends: none.yml\n");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.out()).isEmpty();
    assertThat(runner.err())
        .isEqualTo("resolint: " + folder + "/sub/resolint.yml:1:10: no such file: none.yml\n");
  }

  @Test
  void broken_yaml_is_told_with_what_breaks_it() throws IOException {
    write("a.md", "right");
    write("resolint.yml", "words: [a, b\n");
    Runner open = new Runner(folder);
    assertThat(open.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(open.err())
        .contains("resolint.yml:1:13: ")
        .endsWith("while parsing a flow sequence: expected ',' or ']', but got <stream end>\n");
    write("resolint.yml", "\twords: [ a ]\n");
    Runner tab = new Runner(folder);
    assertThat(tab.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(tab.err()).contains("resolint.yml:1:1: ", "found character").hasLineCount(1);
  }

  @Test
  void a_configuration_that_is_a_broken_link_or_a_folder_is_not_passed_over() throws IOException {
    write("a.md", "right");
    Path file = folder.resolve("resolint.yml");
    Files.createSymbolicLink(file, Path.of("elsewhere.yml"));
    Runner link = new Runner(folder);
    assertThat(link.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(link.err()).endsWith("resolint.yml: no such file\n").hasLineCount(1);
    Files.delete(file);
    Files.createDirectory(file);
    Runner inside = new Runner(folder);
    assertThat(inside.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(inside.err()).contains("resolint.yml: is a folder").hasLineCount(1);
  }

  @Test
  void a_folder_of_the_class_path_is_no_configuration() throws IOException {
    write("a.md", "right");
    write("resolint.yml", "extends: 'classpath:org/resolint/core'\n");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .endsWith("resolint.yml:1:10: a folder of the class path: org/resolint/core\n");
  }

  @Test
  void a_pattern_that_matches_nothing_is_said_and_harms_nothing() throws IOException {
    write("a.md", "right");
    write("resolint.yml", "overrides: [ { files: [ 'none/**' ] } ]\n");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.err()).endsWith("resolint.yml:1:25: no document matches 'none/**'\n");
  }

  @Test
  void a_profile_is_known_or_asked_about() throws IOException {
    write("a.md", "right");
    assertThat(new Runner(folder).run("check", "--profile", "full")).isZero();
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "--profile", "fulll")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .isEqualTo("resolint: --profile: unknown profile 'fulll'; did you mean 'full'?\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
