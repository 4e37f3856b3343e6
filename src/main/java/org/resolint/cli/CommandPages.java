package org.resolint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resolint.rules.workspace.Workspace;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes what a distribution says of its commands: a manual page for each, and what shells complete
 * them by. Runs when the program is built.
 */
public final class CommandPages {
  private final CommandLine root;

  CommandPages(CommandLine root) {
    this.root = root;
  }

  /** Writes all pages into the folder that the only argument names. */
  public static void main(String[] args) throws IOException {
    Session session = Session.of(Terminal.ofProcess(), Workspace::in);
    new CommandPages(new Application(session).commandLine()).write(Path.of(args[0]));
  }

  /** Writes {@code man/man1/*.1} and {@code completion/*} below a folder. */
  void write(Path folder) throws IOException {
    Path manual = Files.createDirectories(folder.resolve("man").resolve("man1"));
    writePages(root, manual);
    Path completion = Files.createDirectories(folder.resolve("completion"));
    String name = root.getCommandName();
    Files.writeString(completion.resolve(name + ".bash"), AutoComplete.bash(name, root));
    Files.writeString(completion.resolve(name + ".fish"), new FishCompletion(root).script());
  }

  private static void writePages(CommandLine command, Path folder) throws IOException {
    ManPage page = new ManPage(command.getCommandSpec());
    Files.writeString(folder.resolve(page.name() + ".1"), page.text());
    for (CommandLine below : command.getSubcommands().values()) {
      writePages(below, folder);
    }
  }
}
