package org.resolint.glossary.table;

import java.io.IOException;
import java.util.List;

/** Writes CSV after RFC 4180: lines end with CR LF, and quotation marks stand where they must. */
public final class CsvOutput {

  private final Appendable out;
  private final char delimiter;

  /** An output with this delimiter. */
  public CsvOutput(Appendable out, char delimiter) {
    this.out = out;
    this.delimiter = delimiter;
  }

  /** Writes a row. */
  public void row(List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(delimiter);
      }
      out.append(cell(values.get(i)));
    }
    out.append("\r\n");
  }

  private String cell(String value) {
    boolean quoted = !value.equals(value.strip());
    for (int i = 0; i < value.length() && !quoted; i++) {
      char c = value.charAt(i);
      quoted = c == delimiter || c == '"' || c == '\n' || c == '\r';
    }
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
