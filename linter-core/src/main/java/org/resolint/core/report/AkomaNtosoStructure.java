package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.RuleContext;

/**
 * Structures as Akoma Ntoso 3.0 (OASIS LegalDocML) in the profile of the United Nations, AKN4UN.
 *
 * <p>One resolution gives one document. An XML document has one root, so several give a {@code
 * documentCollection} in which each is a component; a resolution is kept back until it is known
 * whether another follows. Nothing is written where there is nothing at all.
 */
final class AkomaNtosoStructure implements StructureWriter {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Writer out;
  private final Function<RuleContext, List<Citation>> citations;
  private final ElementIds ids = new ElementIds();
  private @Nullable RuleContext first;
  private @Nullable XmlOutput collection;

  AkomaNtosoStructure(Writer out, Function<RuleContext, List<Citation>> citations) {
    this.out = out;
    this.citations = citations;
  }

  @Override
  public void write(RuleContext resolution) throws IOException {
    RuleContext before = first;
    XmlOutput xml = collection;
    if (xml != null) {
      component(xml, resolution);
    } else if (before == null) {
      first = resolution;
    } else {
      XmlOutput begun = open(before.language());
      collection = begun;
      first = null;
      component(begun, before);
      component(begun, resolution);
    }
  }

  @Override
  public void close() throws IOException {
    RuleContext only = first;
    XmlOutput xml = collection;
    if (only != null) {
      xml = new XmlOutput(out, "akomaNtoso", NAMESPACE);
      new AknDocument(only, citations.apply(only), xml, ids, "").write();
    }
    if (xml != null) {
      xml.finish();
    }
    first = null;
    collection = null;
    out.flush();
  }

  private XmlOutput open(String language) throws IOException {
    XmlOutput xml = new XmlOutput(out, "akomaNtoso", NAMESPACE);
    xml.block("documentCollection", "contains", "originalVersion", "name", "resolutions");
    new AknMeta(xml, ids).writeCollection(AknIdentifiers.ofCollection(), language);
    xml.block("collectionBody");
    return xml;
  }

  private void component(XmlOutput xml, RuleContext resolution) throws IOException {
    String id = ids.next("", "comp", "");
    xml.block("component", "eId", id);
    new AknDocument(resolution, citations.apply(resolution), xml, ids, id).write();
    xml.end();
  }
}
