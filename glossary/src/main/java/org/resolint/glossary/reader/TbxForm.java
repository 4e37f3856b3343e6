package org.resolint.glossary.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;

/**
 * Walks through one TBX file. An element of style DCT, such as {@code <min:subjectField>}, is taken
 * as one of style DCA, {@code <descrip type="subjectField">}: what counts is the data category.
 */
final class TbxForm {

  private final String name;
  private final XMLStreamReader xml;
  private final Assembly assembly;

  /** The text of each open element, the innermost first. */
  private final Deque<StringBuilder> texts = new ArrayDeque<>();

  /** The data category or structural name of each open element, the innermost first. */
  private final Deque<String> categories = new ArrayDeque<>();

  private @Nullable TbxConcept concept;

  TbxForm(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
    this.assembly =
        new Assembly((place, what, advice) -> TbxPlace.error(name, place, what, advice));
  }

  Termbase read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            addText();
        case XMLStreamConstants.DTD ->
            throw errorHere("there is a DOCTYPE", "remove it; TBX version 3 does not need one");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw errorHere(
                "there is an entity, &" + xml.getLocalName() + ";", "write the character itself");
        default -> {
          // Comments and processing instructions say nothing about terms.
        }
      }
    }
    return assembly.termbase();
  }

  private TermbaseException errorHere(String problem, String advice) {
    return TbxPlace.error(name, TbxPlace.of(xml.getLocation()), problem, advice);
  }

  private void start() {
    String element = xml.getLocalName();
    long place = TbxPlace.of(xml.getLocation());
    if (categories.isEmpty() && !element.equals("tbx")) {
      String advice =
          element.equals("martif")
              ? "convert it from version 2"
              : "give a file that starts with <tbx>";
      throw errorHere("<" + element + "> is not TBX version 3", advice);
    }
    String type = xml.getAttributeValue(null, "type");
    categories.push(type == null || categories.isEmpty() ? element : type);
    texts.push(new StringBuilder());
    switch (element) {
      case "conceptEntry" -> startConcept(place);
      case "langSec" -> startLanguage();
      case "termSec" -> inConcept().startTerm(place);
      case "term" -> inConcept().placeTerm(place);
      default -> {
        // What it holds counts when it ends.
      }
    }
  }

  private void startConcept(long place) {
    String id = xml.getAttributeValue(null, "id");
    if (id == null || id.isBlank()) {
      throw errorHere("the concept has no id", "add an 'id' attribute");
    }
    concept = new TbxConcept(id.strip(), place);
  }

  private void startLanguage() {
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (language == null || !language.toLowerCase(Locale.ROOT).matches("[a-z]{2,3}([-_].*)?")) {
      throw errorHere("the language is missing or not a code", "add xml:lang=\"fr\" or the like");
    }
    inConcept().startLanguage(language);
  }

  private TbxConcept inConcept() {
    if (concept == null) {
      throw errorHere("this stands outside of a concept", "move it into a <conceptEntry>");
    }
    return concept;
  }

  private void addText() {
    if (!texts.isEmpty()) {
      texts.element().append(xml.getText());
    }
  }

  private void end() {
    String category = categories.pop();
    String text = texts.pop().toString();
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
      case "hi", "foreign", "sc" -> texts.element().append(text);
      default -> concept.put(category, text.strip().replaceAll("\\s+", " "));
    }
  }

  private void addTerm(TbxConcept owner) {
    if (!owner.endTerm()) {
      throw errorHere("the term section has no term", "add a <term>");
    }
  }
}
