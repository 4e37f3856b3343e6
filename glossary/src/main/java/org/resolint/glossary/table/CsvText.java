package org.resolint.glossary.table;

import java.util.HashMap;
import java.util.Map;
import org.resolint.glossary.TermbaseException;

/**
 * Reads CSV after RFC 4180, with lines that end as they like and with any delimiter. A first line
 * such as {@code sep=;} names the delimiter, as Excel has it.
 */
public final class CsvText {

  private static final String SEPARATOR_LINE = "sep=";
  private static final char QUOTE = '"';

  private final String name;
  private final String text;
  private final char delimiter;
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvText(String name, String text, char delimiter, int at) {
    this.name = name;
    this.text = text;
    this.delimiter = delimiter;
    this.at = at;
  }

  /**
   * Reads a table whose delimiter is the comma or the semicolon that its first line has more of.
   *
   * @param name the name of the input in messages
   * @throws TermbaseException if quotation marks are not as they should be
   */
  public static void read(String name, String text, Rows rows) {
    if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
      CsvText csv = new CsvText(name, text, text.charAt(SEPARATOR_LINE.length()), 0);
      csv.at = SEPARATOR_LINE.length() + 1;
      csv.endLine();
      csv.read(rows);
    } else {
      new CsvText(name, text, likelyDelimiter(text), 0).read(rows);
    }
  }

  /**
   * Reads a table with this delimiter.
   *
   * @param name the name of the input in messages
   * @throws TermbaseException if quotation marks are not as they should be
   */
  public static void read(String name, String text, char delimiter, Rows rows) {
    new CsvText(name, text, delimiter, 0).read(rows);
  }

  private static char likelyDelimiter(String text) {
    int commas = 0;
    int semicolons = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == QUOTE) {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted) {
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
      }
    }
    return semicolons > commas ? ';' : ',';
  }

  private void read(Rows rows) {
    while (at < text.length()) {
      int first = line;
      Map<Integer, Cell> cells = new HashMap<>();
      for (int column = 0; ; column++) {
        int cellLine = line;
        int cellColumn = at - lineStart + 1;
        String value = value().strip();
        if (!value.isEmpty()) {
          cells.put(column, new Cell(value, cellLine, cellColumn, Cell.Kind.TEXT));
        }
        if (at >= text.length() || text.charAt(at) != delimiter) {
          break;
        }
        at++;
      }
      endLine();
      if (!cells.isEmpty()) {
        rows.row(new Row(first, cells));
      }
    }
  }

  private String value() {
    if (at < text.length() && text.charAt(at) == QUOTE) {
      return quoted();
    }
    int start = at;
    boolean blank = true;
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
      if (blank && text.charAt(at) == QUOTE) {
        throw error(
            at, "a quotation mark stands behind a space", "remove the space before the cell");
      }
      blank = blank && text.charAt(at) == ' ';
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int opening = at;
    int openingLine = line;
    int openingColumn = at - lineStart + 1;
    StringBuilder value = new StringBuilder();
    for (at = opening + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        at++;
      } else if (c == QUOTE) {
        at++;
        checkEnd();
        return value.toString();
      }
      value.append(c);
      if (isLineEnd(c) && !(c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
        line++;
        lineStart = at + 1;
      }
    }
    throw new TermbaseException(
        name,
        openingLine,
        openingColumn,
        "the quotation mark that opens here is never closed",
        "close it, and write one within a cell twice");
  }

  private void checkEnd() {
    if (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
      throw error(
          at,
          "text stands behind the closing quotation mark",
          "write a quotation mark within a cell twice");
    }
  }

  private void endLine() {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    if (at < text.length()) {
      boolean both = text.startsWith("\r\n", at);
      at += both ? 2 : 1;
      line++;
      lineStart = at;
    }
  }

  private TermbaseException error(int offset, String problem, String advice) {
    return new TermbaseException(name, line, offset - lineStart + 1, problem, advice);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
