package org.resolint.core.read;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.LineMap;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Reads plain text: every line that is not blank is a paragraph of its own, for repair to join. */
final class PlainTextReader {
  private PlainTextReader() {}

  static List<Paragraph> read(Source source) {
    List<Paragraph> paragraphs = new ArrayList<>();
    LineMap lines = source.lines();
    String text = source.text();
    for (int number = 1; number <= lines.lineCount(); number++) {
      Span span = lines.line(number);
      int end = span.end();
      while (end > span.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
        end--;
      }
      String line = text.substring(span.start(), end);
      if (!line.isBlank()) {
        paragraphs.add(Paragraph.of(new MappedText.Builder().append(line, span.start()).build()));
      }
    }
    return paragraphs;
  }
}
