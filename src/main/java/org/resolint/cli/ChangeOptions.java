package org.resolint.cli;

import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.change.Changes;
import org.resolint.rules.change.Repository;
import org.resolint.rules.workspace.Documents;
import picocli.CommandLine.Option;

/** The options that ask for what changed. */
final class ChangeOptions {
  @Option(
      names = "--since",
      paramLabel = "REF",
      description = "Report what is new since the working tree left the line of this commit.")
  private @Nullable String since;

  @Option(names = "--staged", description = "Report what is new in what is staged in git.")
  private boolean staged;

  /** Checks that the options go together. */
  void check(FixOptions fixing) throws ConfigurationException {
    if (staged && since != null) {
      throw new ConfigurationException("--staged: cannot be used with --since");
    }
    if (staged && fixing.writes()) {
      throw new ConfigurationException(
          "--staged: cannot be used with --fix, as what is staged is in no file; use --since HEAD");
    }
  }

  /** Whether only what changed is asked for. */
  boolean isWanted() {
    return staged || since != null;
  }

  /** What changed of some documents. */
  Changes find(Documents documents, Session session) throws ConfigurationException {
    String revision = since;
    Terminal terminal = session.terminal();
    Repository repository =
        Repository.of(terminal.folder(), terminal.environment(), staged ? "--staged" : "--since");
    Changes changes =
        revision == null ? repository.staged(documents) : repository.since(revision, documents);
    if (changes.count() == 0) {
      session.say("no changed documents" + (revision == null ? "" : " since " + revision));
    }
    return changes;
  }
}
