package org.resolint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.Palette;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.report.ReportWriter;
import org.resolint.core.report.ReportedRun;
import org.resolint.core.report.Version;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.OutputFile;

/** Where the reports of a check go: each format to its file, one at most to standard output. */
final class ReportFiles {
  private final Session session;
  private final List<ReportTarget> targets;
  private final FailOn failOn;
  private final ReportOptions.Detail detail;

  /**
   * The reports that the options ask for.
   *
   * @param targets formats and files; empty for text on standard output
   * @throws ConfigurationException if two formats go to the same place
   */
  ReportFiles(
      Session session, List<ReportTarget> targets, FailOn failOn, ReportOptions.Detail detail)
      throws ConfigurationException {
    this.session = session;
    this.targets = targets.isEmpty() ? List.of(new ReportTarget()) : List.copyOf(targets);
    this.failOn = failOn;
    this.detail = detail;
    if (this.targets.stream().filter(target -> target.file() == null).count() > 1) {
      throw new ConfigurationException(
          "--format: only one format can go to standard output; give the others an --output-file");
    }
    Set<Path> taken = new HashSet<>();
    for (ReportTarget target : targets) {
      Path file = target.file();
      if (file != null && !taken.add(place(file))) {
        throw new ConfigurationException(
            "--output-file: " + file + " is named twice; give each format a file of its own");
      }
    }
  }

  private ReportFiles(ReportFiles other, Session session) {
    this.session = session;
    this.targets = other.targets;
    this.failOn = other.failOn;
    this.detail = other.detail;
  }

  /** The same with what has no file going to the output of another session. */
  ReportFiles to(Session other) {
    return new ReportFiles(this, other);
  }

  /**
   * Makes sure that no document would be written over.
   *
   * @throws ConfigurationException if one would be
   */
  void verify(Documents documents) throws ConfigurationException {
    if (targets.stream().allMatch(target -> target.file() == null)) {
      return;
    }
    Set<Path> read = new HashSet<>();
    documents.inputs().forEach(input -> file(input.path()).map(this::place).ifPresent(read::add));
    for (ReportTarget target : targets) {
      Path file = target.file();
      if (file != null && read.contains(place(file))) {
        throw new ConfigurationException(
            "--output-file: " + file + " is one of the documents to check; name another file");
      }
    }
  }

  /**
   * Writes the files, then standard output. A file that cannot be written is said and does not stop
   * the others.
   *
   * @param documents the documents that it is about
   * @param exitCode what the process would end with
   * @return whether all were written
   * @throws IOException if standard output cannot be written
   */
  boolean write(LintReport report, Check check, Documents documents, int exitCode)
      throws ConfigurationException, IOException {
    boolean written = true;
    for (ReportTarget target : targets) {
      Path file = target.file();
      if (file != null) {
        ReportWriter writer = writer(target, check, documents, exitCode);
        try {
          OutputFile.write(
              session.terminal().folder().resolve(file), out -> writer.write(report, out));
        } catch (IOException e) {
          session.say("the output cannot be written: " + e.getMessage());
          written = false;
        }
      }
    }
    for (ReportTarget target : targets) {
      if (target.file() == null) {
        writer(target, check, documents, exitCode).write(report, session.out());
      }
    }
    return written;
  }

  private ReportWriter writer(ReportTarget target, Check check, Documents documents, int exitCode)
      throws ConfigurationException {
    ReportedRun run = check.described(target.format(), documents, failOn, OptionalInt.of(exitCode));
    Palette palette = target.file() == null ? session.terminal().palette() : Palette.PLAIN;
    int width = session.terminal().width();
    return target
        .format()
        .writer(new ReportOptions(Version.current(), run, palette, width, detail));
  }

  /** The file of a document; the name of standard input need not be one. */
  private static Optional<Path> file(String path) {
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Path place(Path file) {
    return session.terminal().folder().resolve(file).toAbsolutePath().normalize();
  }
}
