package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Location;

/** JSON the way all formats write it: UTF-8 as it is, line feeds, the writer left open. */
final class Json {
  private Json() {}

  /** A generator that lays its objects out for reading. */
  static JsonGenerator pretty(Writer out) throws IOException {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    return generator(out).setPrettyPrinter(printer);
  }

  /** A generator that writes one value a line. */
  static JsonGenerator lines(Writer out) throws IOException {
    return generator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  static void writeLocation(JsonGenerator json, String name, Location location) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", location.line());
    json.writeNumberField("column", location.column());
    json.writeNumberField("offset", location.offset());
    json.writeEndObject();
  }

  static void writeText(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  static void writeNumber(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  static void writeDate(JsonGenerator json, String name, @Nullable LocalDate value)
      throws IOException {
    writeText(json, name, value == null ? null : value.toString());
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
