package org.resolint.glossary.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.xml.XmlErrors;
import org.resolint.glossary.xml.XmlInput;

/**
 * Reads the first visible sheet of an Excel workbook (ISO/IEC 29500, SpreadsheetML).
 *
 * <p>It stands on the XML reader of the project, and not on a library, as it is to stop at a limit
 * while unpacking and to name the cell that holds a formula.
 */
public final class XlsxInput {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String RELATION_SPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATION_SPACE =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final String name;
  private final XlsxParts parts;

  private XlsxInput(String name, XlsxParts parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * Reads the rows of a workbook.
   *
   * @param name the name of the input in messages
   * @throws TermbaseException if it is no sound workbook, or has macros or formulas
   */
  public static void read(byte[] bytes, String name, Rows rows) {
    new XlsxInput(name, XlsxParts.of(bytes, name)).read(rows);
  }

  private void read(Rows rows) {
    parse("[Content_Types].xml", this::checkTypes);
    String sheet = sheetPath();
    List<String> strings = new ArrayList<>();
    if (parts.has(STRINGS)) {
      parse(STRINGS, xml -> readStrings(xml, strings));
    }
    parse(sheet, xml -> new XlsxSheet(name, xml, strings).read(rows));
  }

  /** What reads one part. */
  private interface Part {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private void parse(String path, Part part) {
    try {
      XMLStreamReader xml =
          XmlInput.factory().createXMLStreamReader(new ByteArrayInputStream(parts.get(path)));
      try {
        part.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw parts.error(
          path + " in the workbook is not sound XML: " + XmlErrors.reason(e),
          "save it anew as .xlsx");
    }
  }

  private void checkTypes(XMLStreamReader xml) throws XMLStreamException {
    while (nextElement(xml)) {
      String type = xml.getAttributeValue(null, "ContentType");
      if (type != null && type.contains("macroEnabled")) {
        throw parts.error("the workbook has macros", "save it as .xlsx without macros");
      }
    }
  }

  private String sheetPath() {
    Map<String, String> targets = new HashMap<>();
    parse(
        RELATIONS,
        xml -> {
          while (nextElement(xml)) {
            String id = xml.getAttributeValue(null, "Id");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) {
              targets.put(id, target);
            }
          }
        });
    List<String> visible = new ArrayList<>();
    parse(WORKBOOK, xml -> readSheets(xml, visible));
    if (visible.isEmpty()) {
      throw parts.error("the workbook has no visible sheet", "show the sheet with the terms");
    }
    String target = targets.getOrDefault(visible.get(0), "");
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private void readSheets(XMLStreamReader xml, List<String> visible) throws XMLStreamException {
    while (nextElement(xml)) {
      String state = xml.getAttributeValue(null, "state");
      if (xml.getLocalName().equals("sheet") && (state == null || state.equals("visible"))) {
        String id = xml.getAttributeValue(RELATION_SPACE, "id");
        id = id == null ? xml.getAttributeValue(STRICT_RELATION_SPACE, "id") : id;
        visible.add(id == null ? "" : id);
      } else if (xml.getLocalName().equals("workbookPr") && countsFrom1904(xml)) {
        throw parts.error(
            "the workbook counts days from 1904", "turn the 1904 date system off in its options");
      }
    }
  }

  private static boolean countsFrom1904(XMLStreamReader xml) {
    String value = xml.getAttributeValue(null, "date1904");
    return value != null && (value.equals("1") || value.equals("true"));
  }

  private static void readStrings(XMLStreamReader xml, List<String> strings)
      throws XMLStreamException {
    while (nextElement(xml)) {
      if (xml.getLocalName().equals("si")) {
        strings.add(XlsxSheet.richText(xml, "si"));
      }
    }
  }

  /** Goes on to the next element; false if there is none. */
  private static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("there is a DOCTYPE", xml.getLocation());
      }
    }
    return false;
  }
}
