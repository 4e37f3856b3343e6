package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePage;

/** SARIF 2.1.0: one run, its rules with their pages, its results with fixes. */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final Registry registry;

  SarifReport(ReportOptions options) {
    version = options.version();
    registry = options.registry();
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      Map<String, Integer> indexes = writeTool(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      writeInvocation(report, json);
      json.writeArrayFieldStart("results");
      SarifResult result = new SarifResult(json, indexes);
      for (DocumentReport document : report.documents()) {
        for (Diagnostic diagnostic : document.diagnostics()) {
          result.write(document.path(), diagnostic);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  private Map<String, Integer> writeTool(JsonGenerator json) throws IOException {
    Map<String, Integer> indexes = new HashMap<>();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "resolint");
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    List<RuleInfo> infos = registry.infos();
    for (RuleInfo info : infos) {
      indexes.put(info.id(), indexes.size());
      writeRule(info, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    return indexes;
  }

  private void writeRule(RuleInfo info, JsonGenerator json) throws IOException {
    String page = registry.rule(info.id()).flatMap(RulePage::of).orElse(info.summary());
    json.writeStartObject();
    json.writeStringField("id", info.id());
    writeMessage("shortDescription", info.summary(), json);
    writeMessage("fullDescription", RulePage.firstParagraph(page).orElse(info.summary()), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", !info.offByDefault());
    json.writeStringField("level", SarifResult.level(info.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(LintReport report, JsonGenerator json) throws IOException {
    boolean complete = report.failures().isEmpty() && report.unreadable().isEmpty();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", complete);
    if (!complete) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (UnreadableDocument unreadable : report.unreadable()) {
        writeNotification(unreadable.path(), unreadable.message(), json);
      }
      for (RuleFailure failure : report.failures()) {
        writeNotification(failure.path(), failure.rule() + ": " + failure.cause(), json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotification(String path, String message, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    writeMessage("message", path + ": " + message, json);
    json.writeEndObject();
  }

  static void writeMessage(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
