package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;

/** The results of a SARIF run. */
final class SarifResult {
  private final JsonGenerator json;
  private final Map<String, Integer> ruleIndexes;

  SarifResult(JsonGenerator json, Map<String, Integer> ruleIndexes) {
    this.json = json;
    this.ruleIndexes = ruleIndexes;
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(String path, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.rule());
    Integer index = ruleIndexes.get(diagnostic.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(diagnostic.severity()));
    SarifReport.writeMessage("message", diagnostic.message(), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePlace(path, new Range(diagnostic.start(), diagnostic.end()), diagnostic.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("resolint/v1", diagnostic.fingerprint());
    json.writeEndObject();
    writeRelated(diagnostic);
    writeFix(path, diagnostic);
    json.writeEndObject();
  }

  private void writeRelated(Diagnostic diagnostic) throws IOException {
    if (diagnostic.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (RelatedPlace related : diagnostic.related()) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      writePlace(related.path(), new Range(related.start(), related.end()), "");
      SarifReport.writeMessage("message", related.message(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFix(String path, Diagnostic diagnostic) throws IOException {
    Fix fix = diagnostic.fix();
    if (fix == null) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifReport.writeMessage("description", fix.title(), json);
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    writeArtifact(path);
    json.writeArrayFieldStart("replacements");
    for (int i = 0; i < fix.edits().size(); i++) {
      json.writeStartObject();
      writeRegion("deletedRegion", diagnostic.fixLocations().get(i), "");
      SarifReport.writeMessage("insertedContent", fix.edits().get(i).text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writePlace(String path, Range range, String text) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path);
    writeRegion("region", range, text);
    json.writeEndObject();
  }

  private void writeArtifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", PathUri.of(path));
    json.writeEndObject();
  }

  private void writeRegion(String name, Range range, String snippet) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", range.start().line());
    json.writeNumberField("startColumn", range.start().column());
    json.writeNumberField("endLine", range.end().line());
    json.writeNumberField("endColumn", range.end().column());
    json.writeNumberField("charOffset", range.start().offset());
    json.writeNumberField("charLength", range.end().offset() - range.start().offset());
    if (!snippet.isEmpty()) {
      SarifReport.writeMessage("snippet", snippet, json);
    }
    json.writeEndObject();
  }
}
