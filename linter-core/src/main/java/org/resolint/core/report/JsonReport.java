package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Severity;

/** The whole report as one JSON object; its schema is the resource {@code report.schema.json}. */
final class JsonReport implements ReportWriter {
  private final String version;

  JsonReport(String version) {
    this.version = version;
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "resolint-report/1");
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "resolint");
      json.writeStringField("version", version);
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
      DocumentObject object = new DocumentObject(json);
      for (DocumentReport document : report.documents()) {
        object.write(document);
      }
      json.writeEndArray();
      writeFailures(report, json);
      writeSummary(report, json);
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  /** Documents that could not be read have no rule. */
  private static void writeFailures(LintReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("failures");
    for (UnreadableDocument unreadable : report.unreadable()) {
      json.writeStartObject();
      json.writeStringField("path", unreadable.path());
      json.writeStringField("message", unreadable.message());
      json.writeEndObject();
    }
    for (RuleFailure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("rule", failure.rule());
      json.writeStringField("message", failure.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSummary(LintReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", report.documents().size());
    json.writeNumberField("errors", report.count(Severity.ERROR));
    json.writeNumberField("warnings", report.count(Severity.WARNING));
    json.writeNumberField("infos", report.count(Severity.INFO));
    json.writeNumberField("fixable", report.fixable());
    json.writeEndObject();
  }
}
