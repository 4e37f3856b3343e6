package org.resolint.maven;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.Palette;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.report.ReportWriter;
import org.resolint.core.report.Version;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.BaselinePlace;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;

/** A check of the documents of one project. Not thread-safe. */
final class ProjectCheck implements Linting {
  private final Build build;
  private final Check check;
  private final Documents documents;
  private final int workers;
  private final @Nullable BaselinePlace baseline;

  /**
   * A check.
   *
   * @param build the build it is part of
   * @param documents the documents, found by {@code check}
   * @param workers how many of them are read at a time
   * @param baseline where the findings are that are known, or null if none are
   */
  ProjectCheck(
      Build build,
      Check check,
      Documents documents,
      int workers,
      @Nullable BaselinePlace baseline) {
    this.build = build;
    this.check = check;
    this.documents = documents;
    this.workers = workers;
    this.baseline = baseline;
  }

  /** The documents of the project. */
  Documents documents() {
    return documents;
  }

  /** How many documents the last check did not have to read. */
  int unchanged() {
    return check.unchanged();
  }

  /** Checks documents, be they those of the project or what fixes make of them. */
  @Override
  public LintReport lint(Documents some) throws ConfigurationException {
    if (baseline == null) {
      return lintAll(some);
    }
    Baseline known =
        baseline
            .read()
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        baseline.name()
                            + ": no such file; 'mvn resolint:check -Dresolint.updateBaseline'"
                            + " writes one"));
    return baseline.holdBack(known, lintAll(some));
  }

  private LintReport lintAll(Documents some) throws ConfigurationException {
    return check.lint(some, workers, path -> {});
  }

  /**
   * Checks the documents of the project and writes all findings into the baseline, unless a rule
   * broke. Projects may have one baseline in common.
   *
   * @throws ConfigurationException if there is no place for a baseline
   * @throws IOException if it cannot be written
   */
  LintReport updateBaseline() throws ConfigurationException, IOException {
    if (baseline == null) {
      throw new ConfigurationException("<updateBaseline>: needs <baseline>");
    }
    LintReport report = lintAll(documents);
    synchronized (build) {
      Baseline known = baseline.read().orElse(Baseline.EMPTY);
      Baseline now = known.updated(report, baseline::documentName);
      if (report.failures().isEmpty()) {
        baseline.write(now);
      }
      return baseline.holdBack(now, report);
    }
  }

  /**
   * What writes reports on the documents of the project.
   *
   * @param failOn from which severity on findings fail the build
   */
  ReportWriter writer(ReportFormat format, FailOn failOn) throws ConfigurationException {
    return format.writer(
        new ReportOptions(
            Version.current(),
            check.described(format, documents, failOn, OptionalInt.empty()),
            Palette.PLAIN,
            ReportOptions.DEFAULT_WIDTH,
            ReportOptions.Detail.FULL));
  }
}
