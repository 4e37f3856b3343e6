package org.resolint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.BaselinePlace;
import picocli.CommandLine.Option;

/** The options that hold back findings that are known. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Do not report the findings that this file has.")
  private @Nullable Path file;

  @Option(
      names = "--update-baseline",
      description = "Write all findings of the documents checked into the baseline.")
  private boolean update;

  @Option(
      names = "--prune-baseline",
      description = "Take what is not found any more out of the baseline.")
  private boolean prune;

  /**
   * Says what is wrong with the options before anything is checked.
   *
   * @param narrowed whether the run sees all findings there are
   */
  void check(Narrowing narrowed) throws ConfigurationException {
    if (!update && !prune) {
      return;
    }
    String option = update ? "--update-baseline" : "--prune-baseline";
    if (file == null) {
      throw new ConfigurationException(option + ": needs --baseline FILE");
    }
    if (update && prune) {
      throw new ConfigurationException(option + ": cannot be used with --prune-baseline");
    }
    if (narrowed == Narrowing.SOME_FINDINGS) {
      throw new ConfigurationException(
          option
              + ": cannot be used with options that choose among findings (--select, --ignore,"
              + " --since, --staged) or make them go (--fix, --diff); the others would be lost");
    }
  }

  /** Whether a run sees all findings there are. */
  enum Narrowing {
    ALL_FINDINGS,
    SOME_FINDINGS
  }

  /**
   * The findings that are known.
   *
   * @throws ConfigurationException if the file is missing or is no baseline
   */
  Baseline read(Session session) throws ConfigurationException {
    if (file == null) {
      return Baseline.EMPTY;
    }
    BaselinePlace place = place(file, session);
    Optional<Baseline> there = place.read();
    if (there.isEmpty() && !update) {
      throw new ConfigurationException(
          place.name() + ": no such file; --update-baseline writes one");
    }
    return there.orElse(Baseline.EMPTY);
  }

  private static BaselinePlace place(Path file, Session session) {
    return new BaselinePlace(file, session.terminal().folder());
  }

  /** A report without what is known; a baseline that is to be written wants all. */
  LintReport holdBack(Baseline baseline, LintReport report, Session session) {
    if (file == null || update || prune) {
      return report;
    }
    return place(file, session).holdBack(baseline, report);
  }

  /**
   * A report without what is known, once the baseline is as it was asked to be. Where a rule broke,
   * nobody knows what it would have found, and nothing is written.
   *
   * @param report what was found, without what {@link #holdBack} holds back
   * @throws IOException if the baseline cannot be written
   */
  LintReport update(Baseline baseline, LintReport report, Session session) throws IOException {
    if (file == null || (!update && !prune)) {
      return report;
    }
    BaselinePlace place = place(file, session);
    Baseline now =
        update
            ? baseline.updated(report, place::documentName)
            : baseline.pruned(report, place::documentName, place::exists);
    if (report.failures().isEmpty()) {
      place.write(now);
      session.say(
          file + ": holds back " + (now.size() == 1 ? "1 finding" : now.size() + " findings"));
    }
    return place.holdBack(now, report);
  }
}
