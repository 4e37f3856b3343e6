package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.rules.workspace.Workspace;

class CommandTest {
  @TempDir private Path folder;

  @Test
  void the_current_folder_is_checked_when_no_path_is_given() throws IOException {
    write("b/draft.md", "wrong");
    write("a.txt", "wrong");
    write("target/built.md", "wrong");
    write("notes.pdf", "wrong");
    Runner runner = new Runner(folder);
    assertThat(runner.run("check", "-f", "concise")).isEqualTo(ExitCode.FINDINGS);
    assertThat(runner.out().lines().map(line -> line.substring(0, line.indexOf(':'))))
        .containsExactly("a.txt", "b/draft.md");
  }

  @Test
  void paths_are_reported_as_they_were_given() throws IOException {
    write("b/draft.note", "wrong");
    Runner runner = new Runner(folder);
    runner.run("check", "-f", "concise", "./b/../b/draft.note", "b/draft.note");
    assertThat(runner.out()).startsWith("./b/../b/draft.note:1:1:").hasLineCount(1);
  }

  @Test
  void linked_folders_make_no_loops() throws IOException {
    write("a/draft.md", "wrong");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Runner runner = new Runner(folder);
    runner.run("check", "-f", "concise");
    assertThat(runner.out()).hasLineCount(1);
  }

  @Test
  void what_the_configuration_excludes_is_left_alone_unless_it_is_named() throws IOException {
    write("resolint.yml", "exclude: [ old ]\n");
    write("old/a.md", "wrong");
    write("new/a.md", "right");
    assertThat(new Runner(folder).run("check")).isEqualTo(ExitCode.CLEAN);
    assertThat(new Runner(folder).run("check", "old/a.md")).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void standard_input_is_a_document() {
    Runner runner = new Runner(folder).input("нет wrong");
    assertThat(
            runner.run("check", "-f", "concise", "-", "--stdin-filename", "x.md", "--lang", "ru"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(runner.out()).startsWith("x.md:1:5: error");
  }

  @Test
  void each_format_goes_to_the_file_named_after_it() throws IOException {
    write("a.md", "wrong, нет");
    Runner runner = new Runner(folder);
    runner.run(
        "check",
        "a.md",
        "-f",
        "text",
        "-f",
        "json",
        "-o",
        "out/a.json",
        "-f",
        "sarif",
        "-o",
        "a.sarif");
    assertThat(runner.out()).startsWith("a.md:1:1 error word/wrong");
    assertThat(read("out/a.json")).contains("\"schema\": \"resolint-report/1\"");
    assertThat(read("a.sarif")).contains("\"version\": \"2.1.0\"");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.md", "a.sarif", "out");
    }
  }

  @Test
  void the_report_is_the_same_whatever_the_number_of_threads() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("d" + i + ".md", "1. Invites the wrong " + i + " and doubtful;");
    }
    Runner one = new Runner(folder);
    Runner many = new Runner(folder);
    one.run("check", "-f", "json", "--threads", "1");
    many.run("check", "-f", "json", "--threads", "7");
    assertThat(many.out()).isEqualTo(one.out()).contains("d39.md");
  }

  @Test
  void quiet_leaves_the_summary_out_and_statistics_go_to_standard_error() throws IOException {
    write("a.md", "wrong");
    Runner runner = new Runner(folder);
    runner.run("check", "--quiet", "--statistics");
    assertThat(runner.out()).doesNotContain("1 error in");
    assertThat(runner.err()).isEqualTo("     1  word/wrong\n");
  }

  @Test
  void an_unknown_rule_brings_a_question() throws IOException {
    write("a.md", "wrong");
    Runner runner = new Runner(folder);
    runner.run("check", "--select", "wrogn");
    assertThat(runner.err())
        .isEqualTo(
            "resolint: --select: unknown rule or pack 'wrogn'; did you mean 'word/wrong'?\n");
  }

  @Test
  void init_writes_a_configuration_that_can_be_read_and_keeps_one_that_is_there()
      throws IOException {
    write("a.md", "right");
    assertThat(new Runner(folder).run("init")).isEqualTo(ExitCode.CLEAN);
    assertThat(new Runner(folder).run("check")).isEqualTo(ExitCode.CLEAN);
    Runner again = new Runner(folder);
    assertThat(again.run("init")).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("resolint.yml: exists already");
  }

  @Test
  void parse_writes_the_structure_as_the_contract_has_it() throws IOException {
    write(
        "a.md",
        """
        # 12/34. Lighthouses

        *The General Assembly*,

        *Recalling also* its resolution 11/5 of 3 December 2009,

        1. *Requests* the Secretary-General:

        (a) To report.
        """);
    Runner runner = new Runner(folder);
    assertThat(runner.run("parse", "-f", "json", "a.md")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out())
        .startsWith("[")
        .endsWith("]\n")
        .contains(
            "\"path\": \"a.md\"",
            "\"number\": \"12/34\"",
            "\"adverb\": \"also\"",
            "\"key\": \"requests\"",
            "\"label\": \"a\"",
            "\"date\": \"2009-12-03\"",
            "\"problems\": [ ]")
        .doesNotContain("within");
  }

  @Test
  void a_file_without_a_resolution_gives_an_object_of_nulls() throws IOException {
    write("a.md", "Dear all");
    Runner runner = new Runner(folder);
    runner.run("parse", "-f", "jsonl", "a.md", "--lang", "en");
    assertThat(runner.out())
        .isEqualTo(
            "{\"path\":\"a.md\",\"language\":\"en\",\"organ\":null,\"symbol\":null,"
                + "\"number\":null,\"title\":null,\"session\":null,\"agendaItem\":null,"
                + "\"adopted\":null,\"meeting\":null,\"preambular\":[],\"operative\":[],"
                + "\"footnotes\":[],\"citations\":[],\"problems\":[]}\n");
  }

  @Test
  void a_reader_that_has_gone_is_no_mistake() throws IOException {
    write("a.md", "wrong");
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(run(gone)).isEqualTo(ExitCode.CLEAN);
    assertThat(run(full)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void colours_come_only_on_a_terminal_and_never_with_no_color() {
    assertThat(terminal(Map.of(), true).palette().name()).isEqualTo("ANSI");
    assertThat(terminal(Map.of(), false).palette().name()).isEqualTo("PLAIN");
    assertThat(terminal(Map.of("NO_COLOR", "1"), true).palette().name()).isEqualTo("PLAIN");
    assertThat(terminal(Map.of("TERM", "dumb"), true).palette().name()).isEqualTo("PLAIN");
    assertThat(terminal(Map.of("COLUMNS", "72"), true).width()).isEqualTo(72);
  }

  private int run(OutputStream out) {
    Terminal terminal =
        new Terminal(
            out,
            OutputStream.nullOutputStream(),
            InputStream.nullInputStream(),
            folder,
            Map.of(),
            Terminal.Watched.NONE);
    Session session = Session.of(terminal, path -> Workspace.in(path).packs(List.of()));
    return new Program(session).run("check", "a.md");
  }

  private Terminal terminal(Map<String, String> environment, boolean watched) {
    return new Terminal(
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        InputStream.nullInputStream(),
        folder,
        environment,
        new Terminal.Watched(watched, watched));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
