package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CommandPagesTest {
  @TempDir private Path folder;

  private final CommandLine root =
      new Application(Session.of(Terminal.ofProcess(), Workspace::in)).commandLine();

  @BeforeEach
  void write() throws IOException {
    new CommandPages(root).write(folder);
  }

  @Test
  void everyCommandHasAPageWithAllItsOptions() {
    assertThat(commands(root))
        .allSatisfy(
            command -> {
              String name = command.getCommandSpec().qualifiedName("-");
              String page = Files.readString(folder.resolve("man/man1").resolve(name + ".1"));
              for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(page).contains(option.longestName().replace("-", "\\-"));
              }
            });
  }

  @Test
  void theFormatterFindsNothingWrongWithThePages() throws Exception {
    assumeTrue(there("groff"), "no groff here");
    try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
      for (Path page : pages.toList()) {
        assertThat(output(List.of("groff", "-man", "-Tutf8", "-ww", "-z", page.toString())))
            .isEmpty();
      }
    }
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assumeTrue(there("bash"), "no bash here");
    assertThat(completed("resolint", "che")).containsExactly("check");
    assertThat(completed("resolint", "check", "--stat")).containsExactly("--statistics");
    assertThat(completed("resolint", "check", "--format", "sa")).containsExactly("sarif");
    assertThat(completed("resolint", "terms", "conv")).containsExactly("convert");
    assertThat(completed("resolint", "explain", "structure/wrong-term"))
        .containsExactly("structure/wrong-terminator");
  }

  @Test
  void fishCompletesCommandsOptionsAndValues() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("completion/resolint.fish")))
        .anyMatch(line -> line.contains("-f -a 'check' -d 'Check documents.'"))
        .anyMatch(
            line ->
                line.startsWith("complete -c resolint -n '__fish_seen_subcommand_from check' -s f")
                    && line.contains(" -l format -x -a 'text concise"))
        .anyMatch(
            line -> line.contains("from terms; and __fish_seen_subcommand_from convert' -l to -x"))
        .allMatch(line -> line.startsWith("complete -c resolint -n '"));
  }

  private static Stream<CommandLine> allBelow(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(CommandPagesTest::allBelow));
  }

  private static List<CommandLine> commands(CommandLine root) {
    return allBelow(root).toList();
  }

  private List<String> completed(String... words) throws Exception {
    String script =
        """
        . "$1"; shift
        compopt() { :; }
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        _complete_resolint
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    Path completion = folder.resolve("completion/resolint.bash");
    return output(
            Stream.concat(
                    Stream.of("bash", "-c", script, "bash", completion.toString()),
                    Stream.of(words))
                .toList())
        .lines()
        .map(String::strip)
        .toList();
  }

  private static boolean there(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String output(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return text;
  }
}
