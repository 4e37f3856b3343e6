package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;

/** {@code path:line:column: severity: message [rule]}, one line a finding. */
final class ConciseReport implements ReportWriter {
  @Override
  public void write(LintReport report, Writer out) throws IOException {
    for (DocumentReport document : report.documents()) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        out.write(line(document.path(), diagnostic));
      }
    }
    out.flush();
  }

  /** The line of a finding, its end included. */
  static String line(String path, Diagnostic diagnostic) {
    return Glyph.harmless(path)
        + ":"
        + diagnostic.start().line()
        + ":"
        + diagnostic.start().column()
        + ": "
        + diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + Glyph.harmless(diagnostic.message())
        + " ["
        + diagnostic.rule()
        + "]\n";
  }
}
