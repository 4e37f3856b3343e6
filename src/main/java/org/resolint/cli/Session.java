package org.resolint.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Function;
import org.resolint.rules.workspace.WorkspaceBuilder;

/**
 * What every command is given.
 *
 * @param terminal the surroundings
 * @param out where reports go
 * @param messages where messages go
 * @param workspaces begins a workspace in a folder
 */
record Session(
    Terminal terminal,
    Writer out,
    PrintWriter messages,
    Function<Path, WorkspaceBuilder> workspaces) {

  /** A session with these surroundings. */
  static Session of(Terminal terminal, Function<Path, WorkspaceBuilder> workspaces) {
    return new Session(terminal, terminal.reportWriter(), terminal.messageWriter(), workspaces);
  }

  /** The same with reports going where messages go, and without colours. */
  Session reportingToMessages() {
    return new Session(terminal.unwatched(), messages, messages, workspaces);
  }

  /** The same where reports go to files alone. */
  Session reportingNowhere() {
    return new Session(terminal, Writer.nullWriter(), messages, workspaces);
  }

  /** Writes a line to standard error. */
  void say(String message) {
    messages.println("resolint: " + message.replace('\n', ' '));
  }
}
