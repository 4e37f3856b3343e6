package org.resolint.glossary.table;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an Excel workbook with one sheet of texts, whose first row stays in sight. The same rows
 * give the same bytes.
 */
public final class XlsxOutput {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The earliest that a ZIP file can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private XlsxOutput() {}

  /**
   * Writes a workbook and leaves the stream open.
   *
   * @param title the name of the sheet
   * @param rows the texts; an empty one leaves its cell blank
   */
  public static void write(String title, List<List<String>> rows, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(
        zip,
        "[Content_Types].xml",
        """
        <Types xmlns="%scontent-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>
        """
            .formatted(PACKAGE, TYPES, TYPES));
    put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    put(
        zip,
        "xl/workbook.xml",
        """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>\
        <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
            .formatted(MAIN, RELATIONS, title));
    put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    entry(zip, "xl/worksheets/sheet1.xml");
    zip.write(sheet(rows));
    zip.closeEntry();
    zip.finish();
  }

  private static String relation(String type, String target) {
    return """
        <Relationships xmlns="%srelationships">\
        <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>
        """
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  private static void put(ZipOutputStream zip, String path, String content) throws IOException {
    entry(zip, path);
    zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void entry(ZipOutputStream zip, String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static byte[] sheet(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = new WstxOutputFactory().createXMLStreamWriter(bytes, "UTF-8");
      writeSheet(xml, rows);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  private static void writeSheet(XMLStreamWriter xml, List<List<String>> rows)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("worksheet");
    xml.writeDefaultNamespace(MAIN);
    xml.writeStartElement("sheetViews");
    xml.writeStartElement("sheetView");
    xml.writeAttribute("workbookViewId", "0");
    xml.writeEmptyElement("pane");
    xml.writeAttribute("ySplit", "1");
    xml.writeAttribute("topLeftCell", "A2");
    xml.writeAttribute("activePane", "bottomLeft");
    xml.writeAttribute("state", "frozen");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("sheetData");
    for (int i = 0; i < rows.size(); i++) {
      writeRow(xml, i + 1, rows.get(i));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void writeRow(XMLStreamWriter xml, int number, List<String> values)
      throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(number));
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        xml.writeStartElement("c");
        xml.writeAttribute("r", XlsxSheet.letters(i + 1) + number);
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(escape(values.get(i)));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  /** Keeps a text from being taken for an escape. */
  private static String escape(String text) {
    return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }
}
