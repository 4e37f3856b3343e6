package org.resolint.rules.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the words that the shipped terms of a language are made of. The build asks the
 * dictionaries for them, which spares a cold start thousands of look-ups. A line of the file is a
 * word, its folded form and its lemmas, with tabs between. Immutable.
 */
final class CompiledForms {
  private static final char TAB = '\t';
  private static final char END = '\n';

  /** What stands in the line behind each word. */
  private final Map<String, String> lines;

  private CompiledForms(Map<String, String> lines) {
    this.lines = lines;
  }

  /** The name of the file of a language, beside this class. */
  static String fileName(String language) {
    return "term-forms." + language + ".txt";
  }

  /** Reads the words of a language; none if the build made no file for it. */
  static CompiledForms read(String language) {
    Map<String, String> lines = new HashMap<>();
    try (InputStream in = CompiledForms.class.getResourceAsStream(fileName(language))) {
      if (in != null) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int start = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, start)) {
          int tab = text.indexOf(TAB, start);
          lines.put(text.substring(start, tab), text.substring(tab + 1, end));
          start = end + 1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledForms(lines);
  }

  static void write(String word, MatchedForms forms, Writer out) throws IOException {
    out.append(word).append(TAB).append(forms.folded());
    for (String lemma : forms.lemmas()) {
      out.append(TAB).append(lemma);
    }
    out.append(END);
  }

  /** The forms of a word, or null if it is in no shipped term. */
  @Nullable MatchedForms of(String word) {
    String line = lines.get(word);
    if (line == null) {
      return null;
    }
    List<String> parts = List.of(line.split("\t", -1));
    return new MatchedForms(parts.get(0), parts.subList(1, parts.size()));
  }
}
