package org.resolint.glossary.reader;

import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Origin;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.xml.XmlErrors;

/**
 * Walks through one TBX file. An element of style DCT, such as {@code <min:subjectField>}, is taken
 * as one of style DCA, {@code <descrip type="subjectField">}: what counts is the data category. The
 * structural elements of version 2 are taken as those of version 3 that have followed them.
 */
final class TbxForm implements Places {

  private static final Map<String, String> STRUCTURE =
      Map.of(
          "martif", "tbx",
          "termEntry", "conceptEntry",
          "langSet", "langSec",
          "tig", "termSec",
          "ntig", "termSec");

  private final String name;
  private final XMLStreamReader2 xml;
  private final Problems problems = new Problems();
  private final Assembly assembly = new Assembly(this, problems);
  private final TbxTexts texts = new TbxTexts();

  private boolean isVersionTwo;
  private @Nullable TbxConcept concept;

  TbxForm(String name, XMLStreamReader2 xml) {
    this.name = name;
    this.xml = xml;
  }

  Termbase read() throws XMLStreamException {
    try {
      walk();
    } catch (XMLStreamException e) {
      throw problems.and(XmlErrors.broken(name, e));
    } catch (TermbaseException e) {
      throw problems.and(e);
    }
    return assembly.termbase();
  }

  @Override
  public Origin origin(long place) {
    return LinePlace.origin(name, place);
  }

  private void walk() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            texts.add(xml.getText());
        case XMLStreamConstants.DTD -> checkDoctype();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw errorHere(
                "there is an entity, &" + xml.getLocalName() + ";", "write the character itself");
        default -> {
          // Comments and processing instructions say nothing about terms.
        }
      }
    }
  }

  /** Files of version 2 name their DTD, which is not opened; nothing may be declared in them. */
  private void checkDoctype() throws XMLStreamException {
    String declared = xml.getDTDInfo().getDTDInternalSubset();
    if (declared != null && !declared.isBlank()) {
      throw errorHere(
          "the DOCTYPE declares entities or elements", "remove what it has in square brackets");
    }
  }

  private long here() {
    Location location = xml.getLocation();
    return LinePlace.of(location.getLineNumber(), location.getColumnNumber());
  }

  private TermbaseException errorHere(String problem, String advice) {
    return error(here(), problem, advice);
  }

  private void start() {
    String element = STRUCTURE.getOrDefault(xml.getLocalName(), xml.getLocalName());
    if (texts.isEmpty()) {
      checkRoot(element);
    }
    String type = xml.getAttributeValue(null, "type");
    texts.start(type == null || texts.isEmpty() ? element : type);
    switch (element) {
      case "conceptEntry" -> startConcept();
      case "langSec" -> startLanguage();
      case "termSec" -> inConcept().startTerm(here());
      case "term" -> inConcept().placeTerm(here());
      case "descripGrp", "transacGrp" -> {
        if (concept != null) {
          concept.startGroup(here());
        }
      }
      default -> {
        // What it holds counts when it ends.
      }
    }
  }

  private void checkRoot(String element) {
    isVersionTwo = xml.getLocalName().equals("martif");
    if (!element.equals("tbx")) {
      throw errorHere(
          "<" + xml.getLocalName() + "> is not TBX",
          "give a file that starts with <tbx>, or <martif> in version 2");
    }
  }

  private void startConcept() {
    assembly.begin();
    String id = xml.getAttributeValue(null, "id");
    concept = new TbxConcept(id == null ? "" : XmlNames.decode(id.strip()), here());
    if (concept.id().isEmpty() && !isVersionTwo) {
      problems.add(errorHere("the concept has no id", "add an 'id' attribute"));
    }
  }

  private void startLanguage() {
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (language == null && isVersionTwo) {
      language = xml.getAttributeValue(null, "lang");
    }
    if (language == null || !language.toLowerCase(Locale.ROOT).matches("[a-z]{2,3}([-_].*)?")) {
      problems.add(
          errorHere("the language is missing or not a code", "add xml:lang=\"fr\" or the like"));
      language = "";
    }
    inConcept().startLanguage(language);
  }

  private TbxConcept inConcept() {
    if (concept == null) {
      throw errorHere("this stands outside of a concept", "move it into a <conceptEntry>");
    }
    return concept;
  }

  private void end() {
    String category = texts.category();
    String text = texts.end();
    if (concept == null) {
      return;
    }
    switch (category) {
      case "conceptEntry" -> {
        concept.addTo(assembly);
        concept = null;
      }
      case "langSec" -> concept.endLanguage();
      case "termSec" -> addTerm(concept);
      case "descripGrp", "transacGrp" -> concept.endGroup();
      case "hi", "foreign", "sc" -> texts.add(text);
      default -> concept.put(category, text.strip().replaceAll("\\s+", " "));
    }
  }

  private void addTerm(TbxConcept owner) {
    if (!owner.endTerm()) {
      problems.add(errorHere("the term section has no term", "add a <term>"));
    }
  }
}
