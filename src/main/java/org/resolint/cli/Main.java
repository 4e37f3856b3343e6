package org.resolint.cli;

import org.resolint.rules.workspace.Workspace;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      Workspace.prepare(); // while the options are read
    }
    System.exit(run(Session.of(Terminal.ofProcess(), Workspace::in), args));
  }

  static int run(Session session, String... args) {
    return new Program(session).run(args);
  }
}
