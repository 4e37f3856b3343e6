package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.rule.Fix;

/** The JSON object of a document and its findings. */
final class DocumentObject {
  private final JsonGenerator json;

  DocumentObject(JsonGenerator json) {
    this.json = json;
  }

  void write(DocumentReport document) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeStringField("language", document.language());
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : document.diagnostics()) {
      write(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", diagnostic.rule());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", diagnostic.message());
    writeRange(new Range(diagnostic.start(), diagnostic.end()));
    json.writeStringField("text", diagnostic.text());
    if (!diagnostic.suggestions().isEmpty()) {
      json.writeArrayFieldStart("suggestions");
      for (String suggestion : diagnostic.suggestions()) {
        json.writeString(suggestion);
      }
      json.writeEndArray();
    }
    writeFix(diagnostic);
    writeRelated(diagnostic);
    json.writeStringField("fingerprint", diagnostic.fingerprint());
    json.writeEndObject();
  }

  private void writeFix(Diagnostic diagnostic) throws IOException {
    Fix fix = diagnostic.fix();
    if (fix == null) {
      return;
    }
    json.writeObjectFieldStart("fix");
    json.writeStringField("title", fix.title());
    json.writeStringField("safety", fix.safety().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("edits");
    for (int i = 0; i < fix.edits().size(); i++) {
      json.writeStartObject();
      writeRange(diagnostic.fixLocations().get(i));
      json.writeStringField("text", fix.edits().get(i).text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRelated(Diagnostic diagnostic) throws IOException {
    if (diagnostic.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("related");
    for (RelatedPlace related : diagnostic.related()) {
      json.writeStartObject();
      json.writeStringField("path", related.path());
      writeRange(new Range(related.start(), related.end()));
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRange(Range range) throws IOException {
    Json.writeLocation(json, "start", range.start());
    Json.writeLocation(json, "end", range.end());
  }
}
