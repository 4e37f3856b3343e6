package org.resolint.core.report;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.Identity;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Formula;
import org.resolint.core.rule.RuleContext;

/** Writes the metadata of Akoma Ntoso documents. Not thread-safe. */
final class AknMeta {
  private final XmlOutput xml;
  private final ElementIds ids;

  AknMeta(XmlOutput xml, ElementIds ids) {
    this.xml = xml;
    this.ids = ids;
  }

  /**
   * What the parts of a document refer to.
   *
   * @param author the eId of the body
   * @param editor the eId of who marked the text up
   * @param meeting the eId of the meeting
   */
  record Concepts(String author, String editor, String meeting) {}

  /**
   * The metadata of one resolution.
   *
   * @param context what eIds begin with, or nothing
   * @return what the text may refer to
   */
  Concepts write(RuleContext resolution, AknIdentifiers identifiers, String context)
      throws IOException {
    Concepts concepts = concepts(identifiers, context);
    xml.block("meta");
    identification(
        identifiers, "!main", resolution.language(), concepts, resolution.source().name());
    publication(resolution);
    references(concepts, identifiers, resolution.resolution());
    xml.end();
    return concepts;
  }

  /** The metadata of what a run puts together. */
  void writeCollection(AknIdentifiers identifiers, String language) throws IOException {
    Concepts concepts = concepts(identifiers, "");
    xml.block("meta");
    identification(identifiers, "!main", language, concepts, null);
    xml.block("references", "source", "#" + concepts.editor());
    organization(concepts.author(), identifiers.actor(), "United Nations");
    editor(concepts);
    xml.end();
    xml.end();
  }

  /**
   * The metadata of an annex.
   *
   * @param component its name in identifiers, such as {@code !annex_1}
   */
  void writeAnnex(AknIdentifiers identifiers, String component, String language, Concepts concepts)
      throws IOException {
    xml.block("meta");
    identification(identifiers, component, language, concepts, null);
    xml.end();
  }

  private Concepts concepts(AknIdentifiers identifiers, String context) {
    return new Concepts(
        ids.named(context, identifiers.actor()),
        ids.named(context, "resolint"),
        ids.named(context, "meeting"));
  }

  private void identification(
      AknIdentifiers identifiers,
      String component,
      String language,
      Concepts concepts,
      @Nullable String file)
      throws IOException {
    xml.block("identification", "source", "#" + concepts.editor());
    xml.block("FRBRWork");
    names(identifiers.work() + "/" + component, identifiers.work());
    dateAndAuthor(identifiers, concepts);
    xml.emptyBlock("FRBRcountry", "value", "un");
    int slash = identifiers.type().indexOf('/');
    xml.emptyBlock("FRBRsubtype", "value", identifiers.type().substring(slash + 1));
    if (identifiers.number() != null) {
      xml.emptyBlock(
          "FRBRnumber", "value", identifiers.pathNumber(), "showAs", identifiers.number());
    }
    xml.end();
    xml.block("FRBRExpression");
    String expression = identifiers.expression(language);
    names(expression + "/" + component, expression);
    dateAndAuthor(identifiers, concepts);
    xml.emptyBlock("FRBRlanguage", "language", AknIdentifiers.alpha3(language));
    xml.end();
    xml.block("FRBRManifestation");
    names(expression + "/" + component + ".xml", identifiers.manifestation(language));
    if (file != null) {
      xml.emptyBlock("FRBRalias", "value", file, "name", "source");
    }
    dateAndAuthor(identifiers, concepts);
    xml.emptyBlock("FRBRformat", "value", "application/xml");
    xml.end();
    xml.end();
  }

  private void names(String self, String uri) throws IOException {
    xml.emptyBlock("FRBRthis", "value", self);
    xml.emptyBlock("FRBRuri", "value", uri);
  }

  private void dateAndAuthor(AknIdentifiers identifiers, Concepts concepts) throws IOException {
    String name = identifiers.date() == null ? "unknown" : "adoption";
    xml.emptyBlock("FRBRdate", "date", identifiers.day().toString(), "name", name);
    xml.emptyBlock("FRBRauthor", "href", "#" + concepts.author());
  }

  /** Where and when the document was distributed, if it says so. */
  private void publication(RuleContext context) throws IOException {
    String symbol = context.resolution().identity().symbol();
    LocalDate date = null;
    for (MastheadLine line : context.resolution().masthead()) {
      if (line.kind() == MastheadLine.Kind.DISTRIBUTION && date == null) {
        date = context.profile().formula(line.paragraph().text()).map(Formula::date).orElse(null);
      }
    }
    if (symbol != null && date != null) {
      xml.emptyBlock(
          "publication",
          "date",
          date.toString(),
          "name",
          "distribution",
          "showAs",
          symbol,
          "number",
          symbol);
    }
  }

  private void references(Concepts concepts, AknIdentifiers identifiers, Resolution resolution)
      throws IOException {
    xml.block("references", "source", "#" + concepts.editor());
    organization(
        concepts.author(),
        identifiers.actor(),
        resolution.enacting() == null
            ? showAs(resolution.identity())
            : resolution.enacting().organ().text());
    editor(concepts);
    for (ClosingLine line : resolution.closing()) {
      if (line.kind() == ClosingLine.Kind.MEETING) {
        String name = line.paragraph().text().strip();
        String path = "event/un/" + identifiers.actor() + "/" + identifiers.day() + "/meeting";
        reference("TLCEvent", concepts.meeting(), path, name);
        break;
      }
    }
    xml.end();
  }

  private static String showAs(Identity identity) {
    return identity.organ() == null ? "United Nations" : identity.organ();
  }

  private void organization(String id, String actor, String name) throws IOException {
    reference("TLCOrganization", id, "organization/un/" + actor, name);
  }

  private void editor(Concepts concepts) throws IOException {
    reference("TLCProcess", concepts.editor(), "process/resolint", "resolint");
  }

  private void reference(String element, String id, String path, String name) throws IOException {
    xml.emptyBlock(element, "eId", id, "href", "/akn/ontology/" + path, "showAs", name);
  }
}
