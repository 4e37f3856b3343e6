package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.SourceTexts;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;

/** The results of a SARIF run in one document. */
final class SarifResult {
  private final JsonGenerator json;
  private final Map<String, Integer> ruleIndexes;
  private final String path;
  private final SarifPlaces places;
  private final List<String> lineHashes;

  SarifResult(
      JsonGenerator json, Map<String, Integer> ruleIndexes, String path, SourceTexts texts) {
    this.json = json;
    this.ruleIndexes = ruleIndexes;
    this.path = path;
    places = new SarifPlaces(json);
    lineHashes = texts.find(path).map(text -> LineHashes.of(text.text())).orElse(List.of());
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(Diagnostic diagnostic) throws IOException {
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
    places.write(path, diagnostic);
    json.writeEndObject();
    json.writeEndArray();
    writeFingerprints(diagnostic);
    writeRelated(diagnostic);
    writeFix(diagnostic);
    json.writeEndObject();
  }

  /** By what a later run knows the result again. */
  private void writeFingerprints(Diagnostic diagnostic) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("resolint/v1", diagnostic.fingerprint());
    int line = diagnostic.start().line();
    if (line <= lineHashes.size()) {
      json.writeStringField("primaryLocationLineHash", lineHashes.get(line - 1));
    }
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
      places.write(related.path(), new Range(related.start(), related.end()));
      SarifReport.writeMessage("message", related.message(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFix(Diagnostic diagnostic) throws IOException {
    Fix fix = diagnostic.fix();
    if (fix == null) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifReport.writeMessage("description", fix.title(), json);
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    SarifPlaces.writeArtifact(path, json);
    json.writeArrayFieldStart("replacements");
    for (int i = 0; i < fix.edits().size(); i++) {
      json.writeStartObject();
      places.writeRegion("deletedRegion", diagnostic.fixLocations().get(i));
      SarifReport.writeMessage("insertedContent", fix.edits().get(i).text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
