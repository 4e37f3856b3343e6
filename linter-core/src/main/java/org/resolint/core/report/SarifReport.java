package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.RuleInfo;

/** SARIF 2.1.0: one run, its rules with their pages, its results with fixes. */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final ReportedRun run;

  SarifReport(ReportOptions options) {
    version = options.version();
    run = options.run();
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
      SarifPlaces.writeBase(json);
      writeInvocation(report, indexes, json);
      writeResults(report, indexes, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  private void writeResults(LintReport report, Map<String, Integer> indexes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("results");
    for (DocumentReport document : report.documents()) {
      if (!document.diagnostics().isEmpty()) {
        SarifResult result = new SarifResult(json, indexes, document.path(), run.texts());
        for (Diagnostic diagnostic : document.diagnostics()) {
          result.write(diagnostic);
        }
      }
    }
    json.writeEndArray();
  }

  private Map<String, Integer> writeTool(JsonGenerator json) throws IOException {
    Map<String, Integer> indexes = new HashMap<>();
    SarifRule rule = new SarifRule(json, run);
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "resolint");
    json.writeStringField("fullName", "resolint, the linter for formal resolutions");
    json.writeStringField("semanticVersion", version);
    json.writeStringField("informationUri", "pkg:maven/org.resolint/resolint-cli@" + version);
    json.writeArrayFieldStart("rules");
    for (RuleInfo info : run.registry().infos()) {
      indexes.put(info.id(), indexes.size());
      rule.write(info);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    return indexes;
  }

  private void writeInvocation(LintReport report, Map<String, Integer> indexes, JsonGenerator json)
      throws IOException {
    boolean complete = report.failures().isEmpty() && report.unreadable().isEmpty();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", complete);
    if (run.exitCode().isPresent()) {
      json.writeNumberField("exitCode", run.exitCode().getAsInt());
    }
    if (!complete) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (UnreadableDocument unreadable : report.unreadable()) {
        json.writeStartObject();
        writeNotice(unreadable.path(), unreadable.message(), json);
        json.writeEndObject();
      }
      for (RuleFailure failure : report.failures()) {
        json.writeStartObject();
        writeNotice(failure.path(), failure.rule() + ": " + failure.cause(), json);
        writeRule(failure.rule(), indexes.get(failure.rule()), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotice(String path, String message, JsonGenerator json)
      throws IOException {
    json.writeStringField("level", "error");
    writeMessage("message", path + ": " + message, json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    SarifPlaces.writeArtifact(path, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRule(String rule, @Nullable Integer index, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("associatedRule");
    json.writeStringField("id", rule);
    if (index != null) {
      json.writeNumberField("index", index);
    }
    json.writeEndObject();
  }

  static void writeMessage(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
