package org.resolint.glossary.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.resolint.glossary.TermbaseException;

/** Says that an input is not well-formed XML. */
public final class XmlErrors {

  private XmlErrors() {}

  /**
   * The error for what a parser has thrown.
   *
   * @param name the name of the input in messages
   */
  public static TermbaseException broken(String name, XMLStreamException e) {
    Location location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
    return new TermbaseException(
        name, line, column, "this is not sound XML: " + reason(e), "correct it here or just above");
  }

  /** What a parser found wrong, in one line. */
  public static String reason(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}
