package org.resolint.glossary.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.TermbaseStatistics;

/** What scripts are told of termbases. */
public final class TermsJson {
  private static final String SCHEMA = "resolint-terms/1";

  private TermsJson() {}

  /** Writes what is wrong with files, and leaves the writer open. */
  public static void write(List<CheckedFile> files, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("files");
      for (CheckedFile file : files) {
        write(file, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(CheckedFile file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    if (file.termbase() == null) {
      json.writeNullField("concepts");
      json.writeNullField("terms");
    } else {
      json.writeNumberField("concepts", file.termbase().concepts().size());
      json.writeNumberField("terms", file.terms());
    }
    json.writeArrayFieldStart("problems");
    for (TermbaseProblem problem : file.problems()) {
      json.writeStartObject();
      json.writeNumberField("line", problem.origin().line());
      json.writeNumberField("column", problem.origin().column());
      json.writeStringField("message", problem.problem());
      json.writeStringField("advice", problem.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes how much a termbase holds, and leaves the writer open. */
  public static void write(TermbaseStatistics statistics, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeNumberField("concepts", statistics.concepts());
      writeCounts("kinds", statistics.kinds(), json);
      json.writeObjectFieldStart("languages");
      for (Map.Entry<String, TermbaseStatistics.Language> entry :
          statistics.languages().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        json.writeNumberField("concepts", entry.getValue().concepts());
        writeCounts("terms", entry.getValue().terms(), json);
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeNumberField("shields", statistics.shields());
      json.writeNumberField("examples", statistics.examples());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeCounts(
      String name, Map<? extends Enum<?>, Integer> counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<? extends Enum<?>, Integer> entry : counts.entrySet()) {
      json.writeNumberField(Values.word(entry.getKey()), entry.getValue());
    }
    json.writeEndObject();
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JsonFactory.builder()
        .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
        .build()
        .createGenerator(out)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }
}
