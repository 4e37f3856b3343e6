package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.SourceLine;

/** Pieces of an HTML page, written so that readers of XML can read it too. Not thread-safe. */
final class Html {
  /** How many UTF-16 code units of a line are shown on either side of a finding. */
  private static final int AROUND = 240;

  private static final String CUT = "\u2026";

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Writes markup as it stands. */
  Html tag(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a text, in which whatever cannot be seen is made visible. */
  Html text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  /** Writes a text that keeps its own direction. */
  Html isolated(String text) throws IOException {
    return tag("<bdi>").text(text).tag("</bdi>");
  }

  /** Writes the source lines of a finding with the finding marked. */
  void excerpt(Diagnostic diagnostic, String language) throws IOException {
    String direction = language.equals("ar") ? "rtl" : "ltr";
    tag("<blockquote lang=\"").text(language).tag("\" dir=\"" + direction + "\">");
    String separator = "";
    for (SourceLine line : diagnostic.sourceLines()) {
      tag(separator);
      separator = "\n";
      boolean first = line.line() == diagnostic.start().line();
      boolean last = line.line() == diagnostic.end().line();
      int length = line.text().length();
      int start = first ? diagnostic.start().column() - line.column() : 0;
      int end = last ? diagnostic.end().column() - line.column() : length;
      marked(line, Math.min(start, length), Math.min(end, length));
    }
    tag("</blockquote>\n");
  }

  private void marked(SourceLine line, int start, int end) throws IOException {
    String text = line.text();
    int from = outsidePair(text, Math.max(0, start - AROUND));
    int to = outsidePair(text, Math.min(text.length(), end + AROUND));
    tag(from > 0 || line.column() > 1 ? CUT : "").text(text.substring(from, start));
    tag("<mark>").text(text.substring(start, end)).tag("</mark>");
    text(text.substring(end, to));
    tag(to < text.length() || line.column() - 1 + text.length() < line.length() ? CUT : "");
  }

  private static int outsidePair(String text, int offset) {
    boolean cuts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return cuts ? offset - 1 : offset;
  }

  private static String escaped(String text) {
    return Glyph.harmless(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
