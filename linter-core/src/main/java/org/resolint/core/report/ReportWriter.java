package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import org.resolint.core.engine.LintReport;

/** Writes a report in one format. Immutable and thread-safe. */
public interface ReportWriter {
  /**
   * Writes the report and flushes. The writer stays open.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(LintReport report, Writer out) throws IOException;
}
