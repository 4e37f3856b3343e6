package org.resolint.glossary.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.xml.XmlErrors;
import org.resolint.glossary.xml.XmlInput;

/**
 * Reads TBX, versions 2 and 3. Data categories that resolint has no use for are passed over, as the
 * standard asks.
 */
final class TbxReader implements TermbaseReader {

  @Override
  public Termbase read(InputStream in, String name) throws IOException {
    InputStream bytes = new ByteArrayInputStream(Intake.bytes(in, name));
    return read(name, factory -> factory.createXMLStreamReader(bytes));
  }

  @Override
  public Termbase read(Reader in, String name) throws IOException {
    Reader text = new StringReader(Intake.text(in, name).text());
    return read(name, factory -> factory.createXMLStreamReader(text));
  }

  /** Opens the input, which is in memory, so that whatever goes wrong is in its content. */
  private interface Opening {
    XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
  }

  private static Termbase read(String name, Opening opening) {
    try {
      XMLStreamReader2 xml = (XMLStreamReader2) opening.open(XmlInput.factory());
      try {
        return new TbxForm(name, xml).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw XmlErrors.broken(name, e);
    }
  }
}
