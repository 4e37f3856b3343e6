package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("clean.md"), "The General Assembly,\n\n1. Invites;\n");
    Files.writeString(folder.resolve("warning.txt"), "1. Invites doubtful States;\n");
    Files.writeString(folder.resolve("error.md"), "1. Invites wrong States;\n");
    Files.writeString(folder.resolve("broken.md"), "1. Invites wrong dynamite;\n");
    Files.write(folder.resolve("unreadable.md"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xFF, 0});
    Files.writeString(folder.resolve("bad.yml"), "wrods: [ a ]\n");
    Files.writeString(folder.resolve("terms.yml"), "glossaries: [ bad-terms.yml ]\n");
    Files.writeString(folder.resolve("bad-terms.yml"), "concepts: [ { id: 1 } ]\n");
    Files.writeString(folder.resolve("off.yml"), "severity: { word/wrong: off }\n");
    Files.writeString(folder.resolve("warn.yml"), "severity: { word: warning }\n");
    Files.createDirectories(folder.resolve("empty/.hidden"));
    Files.writeString(folder.resolve("empty/.hidden/a.md"), "wrong");
    Files.writeString(folder.resolve("empty/a.pdf"), "wrong");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "check clean.md, 0",
    "check error.md, 1",
    "check warning.txt, 0",
    "check warning.txt --fail-on warning, 1",
    "check warning.txt --fail-on=info, 1",
    "check error.md --fail-on never, 0",
    "check error.md --config off.yml, 0",
    "check error.md --config warn.yml, 0",
    "check error.md --config warn.yml --fail-on warning, 1",
    "check error.md --ignore word/wrong, 0",
    "check error.md --ignore word, 0",
    "check error.md --select word/doubtful, 0",
    "check missing.md, 2",
    "check missing.md error.md, 2",
    "check clean.md missing.md, 2",
    "check unreadable.md, 2",
    "check empty, 2",
    "check empty --fail-on never, 2",
    "check error.md --formt json, 2",
    "check error.md --format jsn, 2",
    "check error.md --fail-on eror, 2",
    "check error.md --threads 0, 2",
    "check error.md --threads many, 2",
    "check error.md --select word/wrogn, 2",
    "check error.md --lang xx, 2",
    "check error.md --config bad.yml, 2",
    "check error.md --config missing.yml, 2",
    "check error.md --config off.yml --no-config, 2",
    "check error.md -f json -f text, 2",
    "check clean.md -o clean.md/report.txt, 2",
    "check clean.md -f sarif -o new/a.sarif -f junit -o new/b.xml, 0",
    "check error.md -f sarif -o a.sarif -f junit -o b.xml, 1",
    "check clean.md -f sarif -o a.xml -f junit -o ./new/../a.xml, 2",
    "check clean.md -f html -o clean.md, 2",
    "check . -f html -o ./empty/../error.md --fail-on never, 2",
    "check clean.md -f html -o empty, 2",
    "check unreadable.md error.md, 2",
    "check unreadable.md broken.md, 3",
    "check warning.txt --fail-on warning -f junit, 1",
    "check warning.txt -f github, 0",
    "check broken.md, 3",
    "check broken.md missing.md, 3",
    "check broken.md --fail-on never, 3",
    "check broken.md --ignore word/breaking, 1",
    "check --help, 0",
    "parse clean.md, 0",
    "parse clean.md missing.md, 2",
    "parse empty, 2",
    "parse clean.md --format akn, 0",
    "parse clean.md --format xml, 2",
    "rules, 0",
    "explain word/wrong, 0",
    "explain word/wrogn, 2",
    "explain, 2",
    "init, 0",
    "--version, 0",
    "--help, 0",
    "chek, 2",
    "'', 2"
  })
  void every_outcome_has_its_code(String command, int code) {
    String[] args = command.isEmpty() ? new String[0] : command.split(" ", -1);
    Runner runner = new Runner(folder);
    assertThat(runner.run(args)).as(runner.err()).isEqualTo(code);
    assertThat(runner.err()).doesNotContain("\tat ").satisfies(text -> hasReason(text, code));
  }

  @Test
  void the_other_documents_are_checked_when_one_is_missing() {
    Runner runner = new Runner(folder);
    runner.run("check", "-f", "concise", "missing.md", "error.md");
    assertThat(runner.out()).isEqualTo("error.md:1:12: error: 'wrong' stands here [word/wrong]\n");
    assertThat(runner.err()).isEqualTo("resolint: missing.md: no such file or folder\n");
  }

  @Test
  void the_other_rules_report_when_one_breaks() {
    Runner runner = new Runner(folder);
    runner.run("check", "-f", "concise", "broken.md");
    assertThat(runner.out()).contains("word/wrong");
    assertThat(runner.err()).contains("broken.md: word/breaking broke: ", "bang");
  }

  @Test
  void a_bad_termbase_ends_the_run_with_its_place() {
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("check", "clean.md", "--config", "terms.yml")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("bad-terms.yml:1:").doesNotContain("\tat ");
    assertThat(runner.out()).isEmpty();
  }

  @Test
  void a_document_is_never_written_over() throws IOException {
    Runner runner = new Runner(folder);
    runner.run("check", "clean.md", "error.md", "-f", "html", "-o", "./error.md");
    assertThat(folder.resolve("error.md")).hasContent("1. Invites wrong States;\n");
    assertThat(runner.err())
        .isEqualTo(
            "resolint: --output-file: ./error.md is one of the documents to check;"
                + " name another file\n");
  }

  @Test
  void two_reports_need_two_files() {
    Runner runner = new Runner(folder);
    runner.run("check", "clean.md", "-f", "html", "-o", "a", "-f", "junit", "-o", "./a");
    assertThat(runner.err())
        .isEqualTo(
            "resolint: --output-file: ./a is named twice; give each format a file of its own\n");
  }

  @Test
  void a_report_that_cannot_be_written_stops_no_other() {
    Runner runner = new Runner(folder);
    String[] args = {"check", "error.md", "-f", "sarif", "-o", "empty", "-f", "json", "-o", "b"};
    assertThat(runner.run(args)).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .hasLineCount(1)
        .contains("the output cannot be written: ", "empty: it is a folder");
    assertThat(folder.resolve("b")).content().contains("word/wrong");
  }

  @Test
  void a_file_in_place_of_the_output_folder_is_named() {
    Runner runner = new Runner(folder);
    runner.run("check", "clean.md", "-f", "json", "-o", "error.md/report.json");
    assertThat(runner.err())
        .hasLineCount(1)
        .contains("error.md/report.json: ", "error.md is no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check clean.md", "check error.md -f sarif", "--help", "rules"})
  void a_full_disk_is_said_once(String command) {
    Runner runner = new Runner(folder).writingTo(failing("No space left on device"));
    assertThat(runner.run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).hasLineCount(1).startsWith("resolint: the output cannot be written");
  }

  @ParameterizedTest
  @CsvSource({"clean.md, 0", "error.md, 1", "missing.md, 2", "broken.md, 3"})
  void a_reader_that_has_gone_changes_nothing(String document, int code) {
    Runner runner = new Runner(folder);
    runner.run("check", document, "-f", "json");
    String said = runner.err();
    Runner cut = new Runner(folder).writingTo(failing("Broken pipe"));
    assertThat(cut.run("check", document, "-f", "json")).isEqualTo(code);
    assertThat(cut.err()).isEqualTo(said);
  }

  @Test
  void a_full_device_is_one_message() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "clean.md", "-f", "junit", "-o", "/dev/full"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).hasLineCount(1).contains("/dev/full: ");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static void hasReason(String err, int code) {
    if (code >= ExitCode.USAGE) {
      assertThat(err).isNotBlank();
    }
  }
}
