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
      String path = Glyph.harmless(document.path());
      for (Diagnostic diagnostic : document.diagnostics()) {
        out.write(line(path, diagnostic));
      }
    }
    out.flush();
  }

  private static String line(String path, Diagnostic diagnostic) {
    return path
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
