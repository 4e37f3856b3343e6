package org.resolint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.baseline.BaselineFile;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.OutputFile;
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
    String name = file.toString().replace(File.separatorChar, '/');
    try {
      return BaselineFile.read(Files.readAllBytes(place(file, session)), name);
    } catch (NoSuchFileException e) {
      if (update) {
        return Baseline.EMPTY;
      }
      throw new ConfigurationException(name + ": no such file; --update-baseline writes one", e);
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Path place(Path file, Session session) {
    return session.terminal().folder().resolve(file);
  }

  /** A report without what is known; a baseline that is to be written wants all. */
  LintReport holdBack(Baseline baseline, LintReport report, Session session) {
    if (file == null || update || prune) {
      return report;
    }
    Path target = place(file, session);
    return baseline.holdBack(report, path -> name(path, target, session));
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
    Path target = place(file, session);
    Baseline now =
        update
            ? baseline.updated(report, path -> name(path, target, session))
            : baseline.pruned(
                report,
                path -> name(path, target, session),
                name -> Files.exists(target.resolveSibling(name)));
    if (report.failures().isEmpty()) {
      OutputFile.write(target, out -> BaselineFile.write(now, out));
      session.say(
          file + ": holds back " + (now.size() == 1 ? "1 finding" : now.size() + " findings"));
    }
    return now.holdBack(report, path -> name(path, target, session));
  }

  /** A document from the folder of the baseline. */
  private static String name(String path, Path baseline, Session session) {
    try {
      Path folder = baseline.toAbsolutePath().normalize().resolveSibling("");
      Path document = session.terminal().folder().resolve(path).toAbsolutePath().normalize();
      return folder.relativize(document).toString().replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
