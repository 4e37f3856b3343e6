package org.resolint.cli;

import java.io.IOException;
import java.util.List;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
import picocli.CommandLine.Option;

/** The options that make fixes. */
final class FixOptions {
  @Option(names = "--fix", description = "Make the safe fixes, and report what remains.")
  private boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description = "With --fix or --diff, also fixes that may change the meaning.")
  private boolean unsafe;

  @Option(
      names = "--diff",
      description = "Print the fixes as a diff instead of the report, and change nothing.")
  private boolean diff;

  /**
   * Checks that the options go together.
   *
   * @param targets where reports are to go
   */
  void check(List<ReportTarget> targets) throws ConfigurationException {
    if (unsafe && !isWanted()) {
      throw new ConfigurationException("--unsafe-fixes: expected --fix or --diff beside it");
    }
    if (diff && targets.stream().anyMatch(target -> target.file() == null)) {
      throw new ConfigurationException(
          "--format: standard output takes the --diff; give the format an --output-file");
    }
  }

  /** Whether fixes are made or shown. */
  boolean isWanted() {
    return fix || diff;
  }

  /** Whether files are written. */
  boolean writes() {
    return fix && !diff;
  }

  /** Checks documents and makes or shows their fixes. */
  Checked run(Documents documents, Linting linting, boolean quiet, Session session)
      throws ConfigurationException, IOException {
    Fix.Safety upTo = unsafe ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
    FixRun run = new FixRun(upTo, linting, session);
    Checked checked = diff ? run.show(documents) : run.make(documents);
    if (!quiet) {
      session.say(run.summary());
    }
    return checked;
  }
}
