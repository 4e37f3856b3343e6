package org.resolint.glossary.reader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.resolint.glossary.Termbase;

/**
 * Reads TBX version 3. Data categories that resolint has no use for are passed over, as the
 * standard asks.
 */
final class TbxReader implements TermbaseReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int MOST_ATTRIBUTES = 64;

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
      XMLStreamReader xml = opening.open(factory());
      try {
        return new TbxForm(name, xml).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw TbxPlace.broken(name, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    return factory;
  }
}
