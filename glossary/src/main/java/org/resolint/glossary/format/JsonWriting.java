package org.resolint.glossary.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Termbase;

/** Writes resolint's own form in JSON. */
final class JsonWriting implements Writing {

  @Override
  public void write(Termbase termbase, OutputStream out) throws IOException {
    Examples examples = new Examples(termbase);
    JsonFactory factory =
        JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeArrayFieldStart("concepts");
      for (Concept concept : termbase.concepts()) {
        write(json, Values.of(concept, examples.of(concept)));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> keys) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : keys.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, Objects.requireNonNull(entry.getValue()));
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
