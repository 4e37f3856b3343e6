package org.resolint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.rules.workspace.OutputFile;
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

  /**
   * Writes into a file, or where reports go if there is none.
   *
   * @param file from the folder of the session, or null
   * @throws IOException with a message that names the file
   */
  void write(@Nullable Path file, OutputFile.Content content) throws IOException {
    if (file == null) {
      content.write(out);
    } else {
      OutputFile.write(terminal.folder().resolve(file), content);
    }
  }

  /**
   * Writes bytes of UTF-8 into a file, or as text where reports go if there is none.
   *
   * @param file from the folder of the session, or null
   * @throws IOException with a message that names the file
   */
  void writeBytes(@Nullable Path file, OutputFile.Bytes content) throws IOException {
    if (file == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.write(bytes);
      out.write(bytes.toString(StandardCharsets.UTF_8));
    } else {
      OutputFile.writeBytes(terminal.folder().resolve(file), content);
    }
  }

  /** Writes a line to standard error. */
  void say(String message) {
    messages.println("resolint: " + message.replace('\n', ' '));
  }
}
