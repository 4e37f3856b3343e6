package org.resolint.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.Citation;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.Formula;
import org.resolint.core.report.AknInline.Wrap;
import org.resolint.core.report.AknOutline.Attachment;
import org.resolint.core.report.AknOutline.Item;
import org.resolint.core.report.AknOutline.Line;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;

/**
 * Writes one resolution as a {@code statement}, and a file that holds none as a {@code doc}. Not
 * thread-safe; one object, one resolution.
 */
final class AknDocument {
  private final RuleContext context;
  private final XmlOutput xml;
  private final ElementIds ids;
  private final String prefix;
  private final AknOutline outline;
  private final AknNotes notes;
  private final AknInline inline;
  private final boolean numberingRestarts;

  /**
   * A resolution to write.
   *
   * @param ids the eIds of the whole XML document
   * @param prefix what eIds begin with, or nothing
   */
  AknDocument(
      RuleContext context, List<Citation> citations, XmlOutput xml, ElementIds ids, String prefix) {
    this.context = context;
    this.xml = xml;
    this.ids = ids;
    this.prefix = prefix;
    outline = AknOutline.of(context.resolution());
    notes = new AknNotes(context.resolution());
    inline = new AknInline(xml, ids, prefix, notes, citations);
    numberingRestarts = numberingRestarts(context.resolution());
  }

  void write() throws IOException {
    Resolution resolution = context.resolution();
    AknIdentifiers identifiers = AknIdentifiers.of(resolution);
    AknMeta meta = new AknMeta(xml, ids);
    boolean isText = !resolution.isPresent();
    xml.block(
        isText ? "doc" : "statement",
        "contains",
        "originalVersion",
        "name",
        isText ? "text" : name(resolution));
    AknMeta.Concepts concepts = meta.write(context, identifiers, prefix);
    preface();
    preamble();
    xml.block("mainBody");
    if (outline.body().isEmpty()) {
      xml.block("p");
      inline.write(notes.alone());
      xml.end();
    }
    for (Item item : outline.body()) {
      write(item, prefix);
    }
    xml.end();
    conclusions(concepts);
    attachments(meta, identifiers, concepts);
    xml.end();
  }

  private static String name(Resolution resolution) {
    String symbol = resolution.identity().symbol();
    return symbol != null && symbol.contains("/L.") ? "resolutionDraft" : "resolution";
  }

  private static boolean numberingRestarts(Resolution resolution) {
    Set<String> labels = new HashSet<>();
    return resolution.operativeParagraphs().stream()
        .map(OperativeParagraph::label)
        .anyMatch(label -> label != null && !labels.add(label));
  }

  private void preface() throws IOException {
    if (outline.preface().isEmpty()) {
      return;
    }
    xml.block("preface");
    for (Line line : outline.preface()) {
      xml.block("p");
      inline.write(line.paragraph(), prefaceParts(line));
      xml.end();
    }
    xml.end();
  }

  private List<Wrap> prefaceParts(Line line) {
    Paragraph paragraph = line.paragraph();
    Title title = context.resolution().title();
    if (title != null && title.span().contains(paragraph.span())) {
      return titleParts(title, paragraph);
    }
    if (!(line.node() instanceof MastheadLine masthead)) {
      return List.of();
    }
    String text = paragraph.text();
    Integer session = context.resolution().identity().session();
    return switch (masthead.kind()) {
      case ORGAN -> List.of(Wrap.of(0, text.length(), "docProponent"));
      case SYMBOL -> symbol(text);
      case SESSION ->
          session == null
              ? List.of()
              : List.of(Wrap.of(0, text.length(), "session", "value", session.toString()));
      case REPORT_NOTE -> List.of(Wrap.of(0, text.length(), "docCommittee"));
      case ADOPTION -> dates(paragraph);
      case DISTRIBUTION, AGENDA_ITEM, OTHER -> List.of();
    };
  }

  private static List<Wrap> titleParts(Title title, Paragraph paragraph) {
    List<Wrap> parts = new ArrayList<>();
    String number = title.number();
    int from = 0;
    int at = number == null ? -1 : paragraph.text().indexOf(number);
    if (number != null && at >= 0) {
      from = at + number.length();
      parts.add(Wrap.of(at, from, "docNumber"));
    }
    at = title.text().isEmpty() ? -1 : paragraph.text().indexOf(title.text(), from);
    if (at >= 0) {
      parts.add(Wrap.of(at, at + title.text().length(), "docTitle"));
    }
    return parts;
  }

  private List<Wrap> symbol(String text) {
    Optional<Formula.Value> symbol =
        context.profile().formula(text).flatMap(formula -> formula.value("symbol"));
    return symbol
        .map(value -> List.of(Wrap.of(value.start(), value.end(), "docNumber")))
        .orElseGet(List::of);
  }

  private List<Wrap> dates(Paragraph paragraph) {
    List<Wrap> dates = new ArrayList<>();
    for (DateMatch match : Dates.in(paragraph, context)) {
      if (match.date() != null) {
        dates.add(Wrap.of(match.start(), match.end(), "docDate", "date", match.date().toString()));
      }
    }
    return dates;
  }

  private void preamble() throws IOException {
    if (outline.preamble().isEmpty()) {
      return;
    }
    xml.block("preamble");
    for (Line line : outline.preamble()) {
      boolean isWrapped = true;
      if (line.node() instanceof EnactingFormula) {
        xml.block("formula", "eId", id("formula"), "name", "enactingFormula");
      } else if (line.node() instanceof Recital recital) {
        String name = recital.opening() == null ? "recital" : recital.opening().key();
        xml.block("container", "eId", id("container"), "name", name);
      } else {
        isWrapped = false;
      }
      text(line.paragraph());
      if (isWrapped) {
        xml.end();
      }
    }
    xml.end();
  }

  private String id(String kind) {
    return ids.next(prefix, kind, "");
  }

  private void write(Item item, String parent) throws IOException {
    if (item.first().node() instanceof OperativeParagraph paragraph) {
      provision(item, paragraph, parent);
    } else if (item.first().node() == null) {
      text(item.first().paragraph());
    } else {
      section(item, parent);
    }
  }

  private void section(Item item, String parent) throws IOException {
    Paragraph heading = item.first().paragraph();
    String text = heading.text().strip();
    boolean isNumber =
        context
            .profile()
            .formula(text)
            .filter(formula -> formula.kind() == Formula.Kind.SECTION)
            .isPresent();
    String id = ids.next(parent, "sec", isNumber ? text : "");
    xml.block("section", "eId", id);
    xml.block(isNumber ? "num" : "heading");
    inline.write(heading, List.of());
    xml.end();
    if (!item.more().isEmpty()) {
      texts(item.children().isEmpty() ? "content" : "intro", id, item.more());
    }
    for (Item child : item.children()) {
      write(child, numberingRestarts ? id : parent);
    }
    xml.end();
  }

  private void provision(Item item, OperativeParagraph paragraph, String parent)
      throws IOException {
    String element = paragraph.level() == 1 ? "paragraph" : "point";
    String label = paragraph.label() == null ? "" : paragraph.label();
    String id = ids.next(parent, paragraph.level() == 1 ? "para" : "point", label);
    Paragraph words = paragraph.paragraph();
    xml.block(element, "eId", id);
    if (!words.text().substring(0, paragraph.textStart()).isBlank()) {
      xml.block("num");
      inline.write(words, 0, paragraph.textStart(), List.of());
      xml.end();
    }
    if (item.children().isEmpty()) {
      own("content", id, paragraph, item.more());
    } else {
      String list = ids.next(id, "list", "");
      xml.block("list", "eId", list);
      own("intro", list, paragraph, item.more());
      for (Item child : item.children()) {
        write(child, list);
      }
      xml.end();
    }
    xml.end();
  }

  /** The words of a paragraph after its number, and the plain text behind it. */
  private void own(
      String element, String parent, OperativeParagraph paragraph, List<Paragraph> more)
      throws IOException {
    xml.block(element, "eId", ids.named(parent, element));
    xml.block("p");
    Paragraph words = paragraph.paragraph();
    inline.write(words, start(words, paragraph), words.text().length(), List.of());
    xml.end();
    for (Paragraph plain : more) {
      text(plain);
    }
    xml.end();
  }

  /** Where the words begin: a number that is blank belongs to them. */
  private static int start(Paragraph words, OperativeParagraph paragraph) {
    boolean unnumbered = words.text().substring(0, paragraph.textStart()).isBlank();
    return unnumbered ? 0 : paragraph.textStart();
  }

  private void texts(String element, String parent, List<Paragraph> paragraphs) throws IOException {
    xml.block(element, "eId", ids.named(parent, element));
    for (Paragraph paragraph : paragraphs) {
      text(paragraph);
    }
    xml.end();
  }

  private void text(Paragraph paragraph) throws IOException {
    xml.block("p");
    inline.write(paragraph, List.of());
    xml.end();
  }

  private void conclusions(AknMeta.Concepts concepts) throws IOException {
    if (outline.conclusions().isEmpty()) {
      return;
    }
    xml.block("conclusions");
    xml.block("container", "eId", id("container"), "name", "conclusion");
    for (Line line : outline.conclusions()) {
      xml.block("p");
      inline.write(line.paragraph(), conclusionParts(line.node(), line.paragraph(), concepts));
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private List<Wrap> conclusionParts(
      @Nullable Object node, Paragraph paragraph, AknMeta.Concepts concepts) {
    if (!(node instanceof ClosingLine closing)) {
      return List.of();
    }
    String text = paragraph.text();
    List<Wrap> parts = new ArrayList<>(dates(paragraph));
    if (closing.kind() == ClosingLine.Kind.VOTE) {
      parts.add(0, Wrap.of(0, text.length(), "outcome"));
    } else if (closing.kind() == ClosingLine.Kind.MEETING) {
      int end = parts.isEmpty() ? text.length() : parts.get(0).start();
      int stop = text.substring(0, end).stripTrailing().length();
      if (stop > 0) {
        parts.add(Wrap.of(0, stop, "event", "refersTo", "#" + concepts.meeting()));
      }
    }
    return parts;
  }

  private void attachments(AknMeta meta, AknIdentifiers identifiers, AknMeta.Concepts concepts)
      throws IOException {
    if (outline.attachments().isEmpty()) {
      return;
    }
    xml.block("attachments");
    int number = 1;
    for (Attachment attachment : outline.attachments()) {
      String name = "annex_" + number++;
      xml.block("attachment", "eId", ids.named(prefix, name));
      xml.block("heading");
      inline.write(attachment.heading(), List.of());
      xml.end();
      xml.block("doc", "contains", "originalVersion", "name", "annex");
      meta.writeAnnex(identifiers, "!" + name, context.language(), concepts);
      xml.block("mainBody");
      if (attachment.paragraphs().isEmpty()) {
        xml.emptyBlock("p");
      }
      for (Paragraph paragraph : attachment.paragraphs()) {
        text(paragraph);
      }
      xml.end();
      xml.end();
      xml.end();
    }
    xml.end();
  }
}
