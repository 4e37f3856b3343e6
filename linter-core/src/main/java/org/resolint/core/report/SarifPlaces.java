package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.Location;

/** The places of a SARIF run: files below the folder of the run, and regions in them. */
final class SarifPlaces {
  /** The name that code hosts know the root of a repository by. */
  private static final String BASE = "%SRCROOT%";

  /** How many UTF-16 code units of a line are shown on either side of a result. */
  private static final int AROUND = 120;

  private final JsonGenerator json;

  SarifPlaces(JsonGenerator json) {
    this.json = json;
  }

  static void writeBase(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(BASE);
    SarifReport.writeMessage("description", "The folder in which resolint was run.", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  static void writeArtifact(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", PathUri.of(path));
    if (PathUri.isWithin(path)) {
      json.writeStringField("uriBaseId", BASE);
    }
    json.writeEndObject();
  }

  void write(String path, Range range) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path, json);
    writeRegion("region", range);
    json.writeEndObject();
  }

  /** The place of a finding, with its text and what stands around it. */
  void write(String path, Diagnostic diagnostic) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path, json);
    json.writeObjectFieldStart("region");
    writeBounds(new Range(diagnostic.start(), diagnostic.end()));
    if (!diagnostic.text().isEmpty()) {
      SarifReport.writeMessage("snippet", diagnostic.text(), json);
    }
    json.writeEndObject();
    writeContext(diagnostic);
    json.writeEndObject();
  }

  void writeRegion(String name, Range range) throws IOException {
    json.writeObjectFieldStart(name);
    writeBounds(range);
    json.writeEndObject();
  }

  private void writeBounds(Range range) throws IOException {
    json.writeNumberField("startLine", range.start().line());
    json.writeNumberField("startColumn", range.start().column());
    json.writeNumberField("endLine", range.end().line());
    json.writeNumberField("endColumn", range.end().column());
    json.writeNumberField("charOffset", range.start().offset());
    json.writeNumberField("charLength", range.end().offset() - range.start().offset());
  }

  /** A context must be larger than the region, so a finding that fills its lines has none. */
  private void writeContext(Diagnostic diagnostic) throws IOException {
    if (diagnostic.sourceLines().size() != 1
        || diagnostic.start().line() != diagnostic.end().line()) {
      return;
    }
    SourceLine line = diagnostic.sourceLines().get(0);
    int start = diagnostic.start().column() - line.column();
    int end = diagnostic.end().column() - line.column();
    int from = before(line.text(), Math.max(0, start - AROUND));
    int to = before(line.text(), Math.min(line.text().length(), end + AROUND));
    if (to < end || to - from <= end - start) {
      return;
    }
    int shift = diagnostic.start().offset() - start;
    json.writeObjectFieldStart("contextRegion");
    writeBounds(new Range(place(line, from, shift), place(line, to, shift)));
    SarifReport.writeMessage("snippet", line.text().substring(from, to), json);
    json.writeEndObject();
  }

  private static Location place(SourceLine line, int index, int shift) {
    return new Location(line.line(), line.column() + index, shift + index);
  }

  /** The offset, or the one before it if it cuts a pair of surrogates. */
  private static int before(String text, int offset) {
    boolean cuts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return cuts ? offset - 1 : offset;
  }
}
