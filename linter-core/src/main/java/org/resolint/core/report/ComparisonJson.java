package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.TextComparison.Paragraph;
import org.resolint.core.report.TextComparison.Quote;
import org.resolint.core.report.TextComparison.Words;

/** A draft beside other texts as one JSON object. */
final class ComparisonJson {
  private final JsonGenerator json;

  private ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(
      String draft, List<TextComparison> comparisons, LintReport report, String version, Writer out)
      throws IOException {
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "resolint-comparison/1");
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "resolint");
      json.writeStringField("version", version);
      json.writeEndObject();
      json.writeStringField("draft", draft);
      json.writeArrayFieldStart("comparisons");
      ComparisonJson comparison = new ComparisonJson(json);
      for (TextComparison text : comparisons) {
        comparison.write(text);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("documents");
      DocumentObject object = new DocumentObject(json);
      for (DocumentReport document : report.documents()) {
        object.write(document);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
    out.flush();
  }

  private void write(TextComparison text) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", text.path());
    json.writeStringField("language", text.language());
    json.writeStringField("relation", text.relation().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : text.paragraphs()) {
      json.writeStartObject();
      json.writeStringField("kind", paragraph.kind());
      writeParagraph("draft", paragraph.draft());
      writeParagraph("other", paragraph.other());
      json.writeArrayFieldStart("changes");
      for (Words words : paragraph.changes()) {
        json.writeStartObject();
        write("draft", words.draft());
        write("other", words.other());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeParagraph(String field, @Nullable Quote quote) throws IOException {
    if (quote == null) {
      json.writeNullField(field);
    } else {
      write(field, quote);
    }
  }

  private void write(String field, Quote quote) throws IOException {
    json.writeObjectFieldStart(field);
    if (!quote.name().isEmpty()) {
      json.writeStringField("name", quote.name());
    }
    json.writeStringField("text", quote.text());
    Json.writeLocation(json, "start", quote.start());
    Json.writeLocation(json, "end", quote.end());
    json.writeEndObject();
  }
}
