package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.SourceTexts;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Source;

/**
 * The diagnostic format of reviewdog, with columns in bytes of UTF-8. Columns need the text; where
 * it cannot be had any more, places are lines and there are no suggestions.
 */
final class RdjsonReport implements ReportWriter {
  private final SourceTexts texts;

  RdjsonReport(SourceTexts texts) {
    this.texts = texts;
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "resolint");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (UnreadableDocument unreadable : report.unreadable()) {
        writeDefect(unreadable.path(), unreadable.message(), "unreadable", json);
      }
      for (RuleFailure failure : report.failures()) {
        writeDefect(failure.path(), "broke: " + failure.cause(), failure.rule(), json);
      }
      for (DocumentReport document : report.documents()) {
        if (!document.diagnostics().isEmpty()) {
          write(document, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  private static void writeDefect(String path, String message, String code, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", message);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", PathUri.normal(path));
    json.writeEndObject();
    writeKind("ERROR", code, json);
    json.writeEndObject();
  }

  private void write(DocumentReport document, JsonGenerator json) throws IOException {
    Optional<Source> source = texts.find(document.path());
    ByteColumns columns = source.map(ByteColumns::new).orElse(null);
    for (Diagnostic diagnostic : document.diagnostics()) {
      json.writeStartObject();
      json.writeStringField("message", diagnostic.message());
      json.writeObjectFieldStart("location");
      json.writeStringField("path", PathUri.normal(document.path()));
      writeRange(new Range(diagnostic.start(), diagnostic.end()), columns, json);
      json.writeEndObject();
      writeKind(diagnostic.severity().name(), diagnostic.rule(), json);
      if (columns != null && diagnostic.fix() != null) {
        writeSuggestion(diagnostic, diagnostic.fix(), columns, json);
      }
      json.writeEndObject();
    }
  }

  private static void writeKind(String severity, String code, JsonGenerator json)
      throws IOException {
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("code");
    json.writeStringField("value", code);
    json.writeEndObject();
  }

  /**
   * The edits of a fix belong together, and each suggestion is taken by itself: so they are one,
   * from the first edit to the last.
   */
  private static void writeSuggestion(
      Diagnostic diagnostic, Fix fix, ByteColumns columns, JsonGenerator json) throws IOException {
    Range whole = diagnostic.fixLocations().get(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fix.edits().size(); i++) {
      Range range = diagnostic.fixLocations().get(i);
      if (!columns.has(range.end())) {
        return; // the text has changed
      }
      Edit edit = fix.edits().get(i);
      text.append(i == 0 ? "" : columns.between(whole.end(), range.start())).append(edit.text());
      whole = new Range(whole.start(), range.end());
    }
    json.writeArrayFieldStart("suggestions");
    json.writeStartObject();
    writeRange(whole, columns, json);
    json.writeStringField("text", text.toString());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRange(Range range, @Nullable ByteColumns columns, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("range");
    writePosition("start", range.start(), columns, json);
    writePosition("end", range.end(), columns, json);
    json.writeEndObject();
  }

  private static void writePosition(
      String name, Location place, @Nullable ByteColumns columns, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", place.line());
    if (columns != null && columns.has(place)) {
      json.writeNumberField("column", columns.of(place));
    }
    json.writeEndObject();
  }
}
