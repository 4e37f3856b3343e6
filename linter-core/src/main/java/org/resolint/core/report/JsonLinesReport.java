package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;

/** One JSON object a document, each on a line of its own. */
final class JsonLinesReport implements ReportWriter {
  @Override
  public void write(LintReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      DocumentObject object = new DocumentObject(json);
      for (DocumentReport document : report.documents()) {
        object.write(document);
      }
    }
    if (!report.documents().isEmpty()) {
      out.write("\n");
    }
    out.flush();
  }
}
