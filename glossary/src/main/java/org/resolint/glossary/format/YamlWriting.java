package org.resolint.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Termbase;

/**
 * Writes resolint's own form in YAML, as an editor would: one term a line where it fits, a blank
 * line between concepts, quotation marks only where they must be.
 */
final class YamlWriting implements Writing {

  /** What keys with values may take in one line. */
  private static final int WIDTH = 110;

  @Override
  public void write(Termbase termbase, OutputStream out) throws IOException {
    Examples examples = new Examples(termbase);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write("concepts:\n");
    String between = "";
    for (Concept concept : termbase.concepts()) {
      text.write(between);
      writeConcept(text, Values.of(concept, examples.of(concept)));
      between = "\n";
    }
    text.flush();
  }

  private static void writeConcept(Writer out, Map<String, Object> values) throws IOException {
    String begin = "- ";
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      out.write(begin + entry.getKey() + ':');
      begin = "  ";
      if (entry.getValue() instanceof Map<?, ?> byLanguage) {
        out.write('\n');
        for (Map.Entry<?, ?> language : byLanguage.entrySet()) {
          out.write("    " + YamlText.block(String.valueOf(language.getKey())) + ":\n");
          writeItems(out, (List<?>) Objects.requireNonNull(language.getValue()));
        }
      } else {
        out.write(' ' + block(entry.getValue()) + '\n');
      }
    }
  }

  private static void writeItems(Writer out, List<?> items) throws IOException {
    for (Object item : items) {
      String line = block(item);
      if (item instanceof Map<?, ?> keys && (line.length() > WIDTH || keys.size() == 1)) {
        String begin = "    - ";
        for (Map.Entry<?, ?> entry : keys.entrySet()) {
          out.write(begin + entry.getKey() + ": " + block(value(entry)) + '\n');
          begin = "      ";
        }
      } else {
        out.write("    - " + line + '\n');
      }
    }
  }

  /** A value that has the rest of its line for itself. */
  private static String block(Object value) {
    return value instanceof String text ? YamlText.block(text) : inline(value);
  }

  private static String inline(Object value) {
    if (value instanceof Map<?, ?> keys) {
      return keys.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + inline(value(entry)))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(YamlWriting::inline).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? YamlText.flow(text) : value.toString();
  }

  private static Object value(Map.Entry<?, ?> entry) {
    return Objects.requireNonNull(entry.getValue());
  }
}
