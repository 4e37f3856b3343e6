package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine;

class ProgramTest {
  private final Session session =
      Session.of(
          new Terminal(
              new ByteArrayOutputStream(),
              new ByteArrayOutputStream(),
              InputStream.nullInputStream(),
              Path.of(""),
              Map.of(),
              Terminal.Watched.NONE),
          Workspace::in);
  private final Program program = new Program(session);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.md b.txt",
        "-",
        "a.md -",
        "--no-cache --format json --fail-on never a.md",
        "--format=json a.md --fail-on=info -q",
        "-f text -f json -o report.json a.md",
        "-o one.txt -f json -o two.json",
        "-f text a.md -o report.txt b.md",
        "--output-file=report.sarif --format=sarif --quiet",
        "--select drafting,citation/wrong-number --select typography --ignore=footnote",
        "--lang fr --config other.yml --threads 2 --statistics",
        "--no-config --stdin-filename draft.txt -",
      })
  void reads_a_plain_check_as_the_library_does(String line) {
    List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" "));
    CheckCommand expected = new CheckCommand(session);
    new CommandLine(expected).parseArgs(args.toArray(String[]::new));
    Optional<CheckCommand> read = plainCheck(args);
    assertThat(read).isPresent();
    assertThat(read.get()).usingRecursiveComparison().isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-V",
        "--unknown",
        "-x",
        "-qf json",
        "-fjson",
        "-f=json",
        "--format",
        "--format=",
        "--format wrong",
        "--fail-on wrong",
        "--threads x",
        "--threads -1",
        "--threads 99999999999",
        "--select a,,b",
        "--select a,",
        "--select \"a\"",
        "--lang fr --lang en",
        "--quiet -q",
        "--quiet=true",
        "--lang --quiet",
        "@arguments.txt",
        "--config @file",
        "-- a.md",
      })
  void leaves_what_is_not_plain_to_the_library(String line) {
    assertThat(plainCheck(List.of(line.split(" ")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "--help", "help", "checks"})
  void leaves_other_commands_to_the_library(String command) {
    assertThat(program.plainCheck(List.of(command))).isEmpty();
  }

  @Test
  void leaves_an_empty_command_line_to_the_library() {
    assertThat(program.plainCheck(List.of())).isEmpty();
  }

  private Optional<CheckCommand> plainCheck(List<String> args) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(args);
    return program.plainCheck(all);
  }
}
