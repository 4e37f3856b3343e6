package org.resolint.glossary.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.TermbaseException;

/** Walks through one sheet of a workbook. */
final class XlsxSheet {

  /** The limits of Excel itself. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;
  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** A whole number as some programs write it. */
  private static final Pattern WHOLE = Pattern.compile("^(-?[0-9]+)[.]0+$");

  private final String name;
  private final XMLStreamReader xml;
  private final List<String> strings;
  private final Map<Integer, Cell> cells = new HashMap<>();
  private int row;
  private int column;

  /**
   * A sheet.
   *
   * @param strings the texts that cells refer to by number
   */
  XlsxSheet(String name, XMLStreamReader xml, List<String> strings) {
    this.name = name;
    this.xml = xml;
    this.strings = strings;
  }

  void read(Rows rows) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw error("there is a DOCTYPE", "save the workbook anew as .xlsx");
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        startRow();
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        readCell();
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("row")
          && !cells.isEmpty()) {
        rows.row(new Row(row, cells));
        cells.clear();
      }
    }
  }

  private void startRow() {
    String number = xml.getAttributeValue(null, "r");
    int next = number == null ? row + 1 : number(number);
    column = 0;
    if (next <= row || next > MOST_ROWS) {
      throw error("the number of a row is out of order", "save the workbook anew as .xlsx");
    }
    row = next;
  }

  private void readCell() throws XMLStreamException {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : column(reference);
    if (column < 1 || column > MOST_COLUMNS) {
      throw error("'" + reference + "' is not a cell", "save the workbook anew as .xlsx");
    }
    String type = xml.getAttributeValue(null, "t");
    String value = value(type);
    if (value != null && !value.isBlank()) {
      boolean number = type == null || type.equals("n");
      Cell.Kind kind = number ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
      String text = number ? WHOLE.matcher(value.strip()).replaceFirst("$1") : value.strip();
      cells.put(column - 1, new Cell(text, row, column, kind));
    }
  }

  private @Nullable String value(@Nullable String type) throws XMLStreamException {
    String value = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" ->
              throw error(
                  "cell " + reference() + " holds a formula", "paste its value in its place");
          case "v" -> value = plain(xml.getElementText(), type);
          case "is" -> value = richText(xml, "is");
          default -> {
            // Says how the cell looks.
          }
        }
      }
    }
    return value;
  }

  private String plain(String value, @Nullable String type) {
    if ("e".equals(type)) {
      throw error("cell " + reference() + " holds an error, " + value, "correct or empty it");
    }
    if (!"s".equals(type)) {
      return unescape(value);
    }
    int index = number(value.strip());
    if (index < 0 || index >= strings.size()) {
      throw error(
          "cell " + reference() + " refers to a text that is not there",
          "save the workbook anew as .xlsx");
    }
    return strings.get(index);
  }

  /** The text of an element without how it looks and how it is pronounced. */
  static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
        if (xml.getLocalName().equals("t") && phonetic == 0) {
          text.append(xml.getElementText());
        } else if (xml.getLocalName().equals("t")) {
          xml.getElementText();
        }
      }
    }
    return unescape(text.toString());
  }

  private static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** The number of the column that a reference such as {@code AB12} names; 0 if it is none. */
  private static int column(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      return 0;
    }
    int number = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      number = number * 26 + letter - 'A' + 1;
    }
    return number;
  }

  private String reference() {
    return letters(column) + row;
  }

  /** The letters of a column, counted from 1. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }

  private TermbaseException error(String problem, String advice) {
    return new TermbaseException(name, Math.max(1, row), Math.max(1, column), problem, advice);
  }
}
