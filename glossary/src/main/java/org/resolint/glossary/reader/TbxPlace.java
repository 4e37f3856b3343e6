package org.resolint.glossary.reader;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.resolint.glossary.TermbaseException;

/** Places in an XML input, as one number: the line above, the column below. */
final class TbxPlace {

  private TbxPlace() {}

  static long of(Location location) {
    return ((long) location.getLineNumber() << 32) | Math.max(1, location.getColumnNumber());
  }

  static TermbaseException error(String name, long place, String problem, String advice) {
    int line = Math.max(1, (int) (place >>> 32));
    return new TermbaseException(name, line, Math.max(1, (int) place), problem, advice);
  }

  /** Says that an input is not well-formed XML. */
  static TermbaseException broken(String name, XMLStreamException e) {
    long place = e.getLocation() == null ? 0 : of(e.getLocation());
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    String problem = "this is not sound XML: " + message;
    return error(name, place, problem, "correct it here or just above");
  }
}
