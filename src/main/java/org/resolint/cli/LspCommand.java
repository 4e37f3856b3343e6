package org.resolint.cli;

import java.util.concurrent.Callable;
import org.resolint.lsp.ServerRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code resolint lsp}: a language server on standard input and output. */
@Command(
    name = "lsp",
    description = "Serve an editor on standard input and output (Language Server Protocol).",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class LspCommand implements Callable<Integer> {
  private final Session session;

  LspCommand(Session session) {
    this.session = session;
  }

  @Option(names = "--stdio", description = "What is done anyway; some clients say it.")
  void useStandardStreams(boolean given) {
    // There are no other streams to use.
  }

  @Override
  public Integer call() {
    return new ServerRun(session.workspaces(), session::say)
        .run(session.terminal().in(), session.terminal().out());
  }
}
