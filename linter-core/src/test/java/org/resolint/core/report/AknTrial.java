package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes texts as Akoma Ntoso and reads them back. */
final class AknTrial {
  private static final Path SCHEMA = Path.of("..", "..", "shared", "schemas", "akomantoso30.xsd");
  private static final List<String> PARTS =
      List.of("preface", "preamble", "mainBody", "conclusions", "attachments");

  private final LanguageProfiles profiles = new LanguageProfiles();
  private final List<RuleContext> resolutions = new ArrayList<>();
  private String xml = "";

  /** The schema, if it is here. */
  static Optional<Schema> schema() throws SAXException {
    if (!Files.exists(SCHEMA)) {
      return Optional.empty();
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return Optional.of(factory.newSchema(SCHEMA.toFile()));
  }

  AknTrial add(String name, String text) throws IOException {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  AknTrial add(String name, byte[] bytes) throws IOException {
    Manuscript manuscript = new DocumentReader(profiles).read(name, bytes, Optional.empty());
    LanguageProfile profile = profiles.forLanguage(manuscript.language());
    for (Resolution resolution : new ResolutionParser(profiles).parse(manuscript)) {
      resolutions.add(new Context(resolution, manuscript, profile));
    }
    return this;
  }

  AknTrial write() throws IOException {
    StringWriter out = new StringWriter();
    try (StructureWriter writer =
        StructureFormat.AKN.open(out, context -> context.get(Citations.ANALYSIS))) {
      for (RuleContext resolution : resolutions) {
        writer.write(resolution);
      }
    }
    xml = out.toString();
    return this;
  }

  String xml() {
    return xml;
  }

  Document document() throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
    }
  }

  /** Fails unless what was written holds all text, in order, and all notes. */
  void assertComplete() throws IOException {
    StringBuilder texts = new StringBuilder();
    List<String> notes = new ArrayList<>();
    for (RuleContext context : resolutions) {
      for (Paragraph paragraph : context.resolution().paragraphs()) {
        texts.append(paragraph.text());
      }
      for (Footnote footnote : context.resolution().footnotes()) {
        notes.add(footnote.marker() + squeezed(footnote.body().text()));
      }
    }
    StringBuilder read = new StringBuilder();
    List<String> notesRead = new ArrayList<>();
    collect(document().getDocumentElement(), false, read, notesRead);
    assertThat(squeezed(read.toString())).isEqualTo(squeezed(texts.toString()));
    assertThat(notesRead).containsExactlyInAnyOrderElementsOf(notes);
  }

  /** Fails unless what was written keeps to a schema. */
  void assertValid(Schema schema) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new AssertionError("not valid: " + e.getMessage() + "\n" + xml, e);
    }
  }

  private static void collect(
      Element element, boolean inside, StringBuilder text, List<String> notes) {
    String name = element.getLocalName();
    if (name.equals("authorialNote")) {
      StringBuilder body = new StringBuilder();
      append(element, body, new ArrayList<>());
      notes.add(XmlOutput.legal(element.getAttribute("marker")) + squeezed(body.toString()));
      return;
    }
    boolean isMark = element.getAttribute("class").equals("footnote");
    if (isMark) {
      append(element, new StringBuilder(), notes);
    } else if (inside || PARTS.contains(name)) {
      append(element, text, notes);
    } else {
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child && !child.getLocalName().equals("meta")) {
          collect(child, false, text, notes);
        }
      }
    }
  }

  private static void append(Element element, StringBuilder text, List<String> notes) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !child.getLocalName().equals("meta")) {
        collect(child, true, text, notes);
      } else if (!(node instanceof Element)) {
        text.append(node.getTextContent());
      }
    }
  }

  private static String squeezed(String text) {
    StringBuilder result = new StringBuilder();
    XmlOutput.legal(text)
        .chars()
        .filter(c -> !Characters.isSpace((char) c))
        .forEach(c -> result.append((char) c));
    return result.toString();
  }

  private record Context(Resolution resolution, Manuscript manuscript, LanguageProfile profile)
      implements RuleContext {
    @Override
    public int number(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Calendars calendars() {
      return Calendars.shipped();
    }

    @Override
    public <T> T get(Analysis<T> analysis) {
      return analysis.compute(this);
    }

    @Override
    public void report(Finding finding) {
      throw new AssertionError("a structure reports nothing");
    }
  }
}
