package org.resolint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.workspace.Workspace;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** Where the program begins. */
public final class Main {
  /** The system property by which the launcher names the folder of the grammar engine. */
  private static final String ENGINE = "resolint.grammar";

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      Workspace.prepare(); // while the options are read
    }
    System.exit(run(Terminal.ofProcess(), args));
  }

  static int run(Terminal terminal, String... args) {
    return new Program(Session.of(terminal, Main::workspace)).run(args);
  }

  private static WorkspaceBuilder workspace(Path folder) {
    WorkspaceBuilder builder = Workspace.in(folder);
    String engine = System.getProperty(ENGINE);
    return engine == null
        ? builder
        : builder.grammar(GrammarEngines.in(Path.of(engine), Main::silenceLibraries));
  }

  /**
   * What libraries print is not for users: the terminal has the streams of the process themselves.
   */
  private static void silenceLibraries() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
