package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;

/**
 * The XML of Checkstyle: documents with the findings in them. The name behind {@code resolint.} in
 * {@code source} is that of the rule; servers take what stands behind the last full stop for the
 * kind of a finding.
 */
final class CheckstyleReport implements ReportWriter {
  private static final String SOURCE = "resolint.";

  private final String version;

  CheckstyleReport(String version) {
    this.version = version;
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    XmlOutput xml = new XmlOutput(out, "checkstyle");
    xml.attributes("version", version);
    for (DocumentReport document : report.documents()) {
      xml.block("file", "name", document.path());
      for (Diagnostic diagnostic : document.diagnostics()) {
        xml.emptyBlock(
            "error",
            "line",
            Integer.toString(diagnostic.start().line()),
            "column",
            Integer.toString(diagnostic.start().column()),
            "severity",
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            "message",
            diagnostic.message(),
            "source",
            SOURCE + diagnostic.rule());
      }
      xml.end();
    }
    for (UnreadableDocument unreadable : report.unreadable()) {
      writeDefect(unreadable.path(), unreadable.message(), "unreadable", xml);
    }
    for (RuleFailure failure : report.failures()) {
      writeDefect(failure.path(), failure.rule() + " broke: " + failure.cause(), "broken", xml);
    }
    xml.finish();
  }

  private static void writeDefect(String path, String message, String kind, XmlOutput xml)
      throws IOException {
    xml.block("file", "name", path);
    xml.emptyBlock(
        "error", "line", "1", "severity", "error", "message", message, "source", SOURCE + kind);
    xml.end();
  }
}
