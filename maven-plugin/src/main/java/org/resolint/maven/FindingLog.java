package org.resolint.maven;

import org.apache.maven.plugin.logging.Log;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;

/** Writes findings into Maven's log, one line each, at the level of their severity. */
final class FindingLog {
  private final Log log;

  FindingLog(Log log) {
    this.log = log;
  }

  /**
   * Writes a report.
   *
   * @param unchanged how many of its documents were known from an earlier build
   */
  void write(LintReport report, int unchanged) {
    for (DocumentReport document : report.documents()) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        write(document.path(), diagnostic);
      }
    }
    writeDefects(report);
    int documents = report.documents().size();
    int known = report.heldBack().baseline();
    log.info(
        "Checked "
            + documents
            + (documents == 1 ? " document, " : " documents, ")
            + unchanged
            + " unchanged"
            + (known == 0
                ? ""
                : ", "
                    + (known == 1 ? "1 known finding" : known + " known findings")
                    + " held back"));
  }

  /** Writes what could not be checked. */
  void writeDefects(LintReport report) {
    for (UnreadableDocument unreadable : report.unreadable()) {
      log.error(unreadable.path() + ": " + unreadable.message());
    }
    for (RuleFailure failure : report.failures()) {
      log.error(failure.path() + ": " + failure.rule() + " broke: " + failure.cause());
    }
  }

  private void write(String path, Diagnostic diagnostic) {
    String line =
        path
            + ":"
            + diagnostic.start().line()
            + ":"
            + diagnostic.start().column()
            + ": "
            + diagnostic.message()
            + " ["
            + diagnostic.rule()
            + "]";
    switch (diagnostic.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }
}
