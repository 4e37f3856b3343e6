package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Baselines as users of the command line meet them. */
class BaselineCommandTest {
  @TempDir private Path folder;

  @Test
  void findings_of_the_baseline_are_held_back_and_counted() throws IOException {
    write("a.md", "wrong");
    write("b.md", "doubtful");
    Runner first = new Runner(folder);
    assertThat(first.run("check", "--baseline", "base/known.json", "--update-baseline"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(first.err()).isEqualTo("resolint: base/known.json: holds back 2 findings\n");
    Runner second = new Runner(folder);
    assertThat(second.run("check", "--baseline", "base/known.json", "--fail-on", "info"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(second.out())
        .isEqualTo("Checked 2 documents, nothing found; 2 held back by the baseline\n");
    write("b.md", "wrong");
    Runner third = new Runner(folder);
    assertThat(third.run("check", "-f", "concise", "--baseline", "base/known.json", "b.md"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(third.out()).startsWith("b.md:1:1: error").hasLineCount(1);
  }

  @Test
  void the_file_is_sorted_and_has_a_finding_a_line() throws IOException {
    write("sub/b.md", "a wrong thing that is doubtful\n");
    write("a.md", "\uD83D\uDE00 wrong");
    update();
    String text = Files.readString(folder.resolve("known.json"));
    assertThat(text.replaceAll("[0-9a-f]{24}", "X"))
        .isEqualTo(
            """
            {
              "schema": "resolint-baseline/1",
              "documents": {
                "a.md": [
                  { "rule": "word/wrong", "fingerprint": "X", "text": "wrong" }
                ],
                "sub/b.md": [
                  { "rule": "word/doubtful", "fingerprint": "X", "text": "doubtful" },
                  { "rule": "word/wrong", "fingerprint": "X", "text": "wrong" }
                ]
              }
            }
            """);
    update();
    assertThat(Files.readString(folder.resolve("known.json"))).isEqualTo(text);
  }

  @Test
  void documents_that_were_not_checked_keep_what_is_known_of_them() throws IOException {
    write("a.md", "wrong");
    write("b.md", "wrong");
    update();
    write("a.md", "right");
    new Runner(folder).run("check", "--baseline", "known.json", "--update-baseline", "a.md");
    assertThat(Files.readString(folder.resolve("known.json")))
        .contains("b.md")
        .doesNotContain("a.md");
  }

  @Test
  void pruning_takes_away_and_adds_nothing() throws IOException {
    write("a.md", "wrong");
    write("b.md", "wrong");
    write("c.md", "wrong");
    update();
    write("a.md", "doubtful");
    Files.delete(folder.resolve("c.md"));
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "-f", "concise", "--baseline", "known.json", "--prune-baseline"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out()).startsWith("a.md:1:1: warning").hasLineCount(1);
    assertThat(runner.err()).isEqualTo("resolint: known.json: holds back 1 finding\n");
    assertThat(Files.readString(folder.resolve("known.json")))
        .contains("b.md")
        .doesNotContain("a.md", "c.md");
  }

  @Test
  void a_baseline_counts_from_its_own_folder() throws IOException {
    write("a/x.md", "wrong");
    update();
    Runner runner = new Runner(folder.resolve("a"));
    assertThat(runner.run("check", "--baseline", "../known.json")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void what_cannot_be_done_is_said_before_anything_is_checked() throws IOException {
    write("a.md", "wrong");
    assertThat(error("--update-baseline")).contains("--update-baseline: needs --baseline FILE");
    assertThat(error("--baseline", "none.json"))
        .contains("none.json: no such file; --update-baseline writes one");
    assertThat(error("--baseline", ".")).contains(".: cannot be read");
    assertThat(error("--baseline", "k.json", "--update-baseline", "--prune-baseline"))
        .contains("cannot be used with --prune-baseline");
    assertThat(error("--baseline", "k.json", "--update-baseline", "--select", "word"))
        .contains("cannot be used with options that choose");
    assertThat(folder.resolve("k.json")).doesNotExist();
  }

  @Test
  void nothing_is_written_where_a_rule_broke() throws IOException {
    write("a.md", "dynamite");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "--baseline", "known.json", "--update-baseline"))
        .isEqualTo(ExitCode.DEFECT);
    assertThat(folder.resolve("known.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{ \"schema\": \"resolint-baseline/2\", \"documents\": {} }",
        "{ \"schema\": \"resolint-baseline/1\" }",
        "{ \"schema\": \"resolint-baseline/1\", \"documents\": {}, \"x\": 1 }",
        "{ \"schema\": \"resolint-baseline/1\", \"documents\": { \"a\": [ 1 ] } }",
        "{ \"schema\": \"resolint-baseline/1\", \"documents\": { \"a\": [ { \"rule\": \"a/b\" } ] } }",
        "<<<<<<< HEAD"
      })
  void a_broken_file_is_one_message_with_its_place(String text) throws IOException {
    write("a.md", "wrong");
    write("known.json", text);
    assertThat(error("--baseline", "known.json"))
        .startsWith("resolint: known.json:1:")
        .endsWith("; mend it, or write a new one with --update-baseline\n")
        .hasLineCount(1);
    error("--baseline", "known.json", "--update-baseline");
    assertThat(Files.readString(folder.resolve("known.json"))).isEqualTo(text);
  }

  @Test
  void whatever_bytes_there_are_end_in_one_message() throws IOException {
    write("a.md", "wrong");
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      Files.write(folder.resolve("known.json"), bytes);
      assertThat(error("--baseline", "known.json")).startsWith("resolint: ").hasLineCount(1);
    }
  }

  private String error(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "check";
    System.arraycopy(options, 0, all, 1, options.length);
    Runner runner = new Runner(folder);
    assertThat(runner.run(all)).isEqualTo(ExitCode.USAGE);
    assertThat(runner.out()).isEmpty();
    return runner.err();
  }

  private void update() {
    new Runner(folder).run("check", "-q", "--baseline", "known.json", "--update-baseline");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
