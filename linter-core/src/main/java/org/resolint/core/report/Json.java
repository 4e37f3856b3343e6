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
  private static final String INDENT = "  ";
  private static final String LINE = "\n";

  private Json() {}

  /** A generator that lays its objects out for reading. */
  static JsonGenerator pretty(Writer out) throws IOException {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter(INDENT, LINE));
    printer.indentArraysWith(new DefaultIndenter(INDENT, LINE));
    return generator(out).setPrettyPrinter(printer);
  }

  /** A generator that writes one value a line. */
  static JsonGenerator lines(Writer out) throws IOException {
    return generator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** Places are most of a report, so that each is written at once. */
  static void writeLocation(JsonGenerator json, String name, Location location) throws IOException {
    json.writeFieldName(name);
    boolean laidOut = json.getPrettyPrinter() instanceof DefaultPrettyPrinter;
    String end = laidOut ? LINE + INDENT.repeat(json.getOutputContext().getNestingDepth()) : "";
    String next = laidOut ? end + INDENT : "";
    String colon = laidOut ? "\": " : "\":";
    json.writeRawValue(
        "{"
            + (next + "\"line" + colon + location.line() + ",")
            + (next + "\"column" + colon + location.column() + ",")
            + (next + "\"offset" + colon + location.offset())
            + (end + "}"));
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
