package org.resolint.core.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0, with a line for each block and none within running text. Characters that XML 1.0
 * does not allow become U+FFFD. Not thread-safe.
 */
final class XmlOutput {
  private static final char REPLACEMENT = '\uFFFD';

  /** What an element that is open holds so far. */
  private enum Content {
    BLOCKS,
    TEXT
  }

  private final Writer out;
  private final XMLStreamWriter xml;
  private final Deque<Content> open = new ArrayDeque<>();

  /**
   * Begins a document.
   *
   * @param namespace the namespace of all elements
   */
  XmlOutput(Writer target, String root, String namespace) throws IOException {
    this(target, root);
    try {
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Begins a document whose elements have no namespace. */
  XmlOutput(Writer target, String root) throws IOException {
    // The JDK asks an OutputStreamWriter for its encoding and then splits surrogate pairs.
    out = new BufferedWriter(target);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartElement(root);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    open.push(Content.TEXT);
  }

  /** Gives attributes, names and values in turn, to the element that was opened just now. */
  void attributes(String... attributes) throws IOException {
    try {
      write(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Opens an element on a line of its own; attributes are names and values in turn. */
  void block(String name, String... attributes) throws IOException {
    newLine();
    element(name, attributes);
  }

  /** Opens an element within running text. */
  void inline(String name, String... attributes) throws IOException {
    element(name, attributes);
  }

  /** An element without content on a line of its own. */
  void emptyBlock(String name, String... attributes) throws IOException {
    newLine();
    empty(name, attributes);
  }

  /** An element without content within running text. */
  void empty(String name, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Appends text to the element opened last. */
  void text(String text) throws IOException {
    try {
      xml.writeCharacters(legal(text));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Closes the element opened last. */
  void end() throws IOException {
    Content content = open.pop();
    try {
      if (content == Content.BLOCKS) {
        xml.writeCharacters("\n" + "  ".repeat(open.size()));
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Closes all elements and flushes; the underlying writer stays open. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    out.write("\n");
    out.flush();
  }

  /** The text with U+FFFD for each character that XML 1.0 does not allow. */
  static String legal(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
    return result.toString();
  }

  /** The production Char of XML 1.0. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private void newLine() throws IOException {
    try {
      xml.writeCharacters("\n" + "  ".repeat(open.size()));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    if (!open.isEmpty()) {
      open.pop();
      open.push(Content.BLOCKS);
    }
  }

  private void element(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    open.push(Content.TEXT);
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }
}
