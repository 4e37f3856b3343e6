package org.resolint.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Annex;
import org.resolint.core.model.Heading;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Span;

/** The outline of a document: each resolution with its parts. */
final class Outline {
  private static final int LONGEST = 80;

  private final OpenText text;

  private Outline(OpenText text) {
    this.text = text;
  }

  /** A part before it is a symbol: its places are still offsets. */
  private record Part(String name, String detail, SymbolKind kind, Span span, List<Part> parts) {
    /** The extent with all that it holds. */
    Span extent() {
      return parts.stream().map(Part::extent).reduce(span, Span::union);
    }
  }

  /** The symbols of a document, one within the other. */
  static List<Either<SymbolInformation, DocumentSymbol>> nested(Checked checked) {
    Outline outline = new Outline(checked.text());
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    parts(checked).forEach(part -> symbols.add(Either.forRight(outline.symbol(part))));
    return symbols;
  }

  /** The symbols of a document in a row, for clients that know no others. */
  @SuppressWarnings("deprecation") // those clients
  static List<Either<SymbolInformation, DocumentSymbol>> flat(Checked checked) {
    OpenText text = checked.text();
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    List<Part> left = new ArrayList<>(parts(checked));
    while (!left.isEmpty()) {
      Part part = left.remove(0);
      Location place = new Location(text.uri(), text.range(part.extent()));
      symbols.add(Either.forLeft(new SymbolInformation(part.name(), part.kind(), place)));
      left.addAll(0, part.parts());
    }
    return symbols;
  }

  private static List<Part> parts(Checked checked) {
    return checked.resolutions().stream()
        .map(RuleContext::resolution)
        .filter(Resolution::isPresent)
        .map(Outline::resolution)
        .toList();
  }

  private DocumentSymbol symbol(Part part) {
    DocumentSymbol symbol =
        new DocumentSymbol(
            part.name(),
            part.kind(),
            text.range(part.extent()),
            text.range(part.span()),
            part.detail());
    symbol.setChildren(part.parts().stream().map(this::symbol).toList());
    return symbol;
  }

  private static Part resolution(Resolution resolution) {
    List<Part> parts = new ArrayList<>();
    List<Part> recitals = resolution.recitals().stream().map(Outline::recital).toList();
    parts.addAll(group("Preamble", recitals));
    parts.addAll(operative(resolution));
    resolution.annexes().stream().map(Outline::annex).forEach(parts::add);
    parts.addAll(group("Footnotes", resolution.footnotes().stream().map(Outline::note).toList()));
    parts.sort(Comparator.comparing(part -> part.span().start()));
    Title title = resolution.title();
    return title == null
        ? new Part("Resolution", "", SymbolKind.Module, resolution.span(), parts)
        : new Part(name(title), "", SymbolKind.Module, title.span(), parts);
  }

  private static String name(Title title) {
    String number = title.number() == null ? "" : title.number() + ". ";
    return name(number + title.text(), "Resolution");
  }

  private static List<Part> group(String name, List<Part> parts) {
    return parts.isEmpty()
        ? List.of()
        : List.of(new Part(name, "", SymbolKind.Namespace, parts.get(0).span(), parts));
  }

  /** The operative paragraphs, each below its heading if there is one. */
  private static List<Part> operative(Resolution resolution) {
    List<OperativeParagraph> paragraphs = resolution.operativeParagraphs();
    List<Heading> headings = resolution.headings();
    List<Part> parts = new ArrayList<>();
    int first = headings.isEmpty() ? paragraphs.size() : headings.get(0).before();
    paragraphs.subList(0, first).stream().map(Outline::paragraph).forEach(parts::add);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = i + 1 == headings.size() ? paragraphs.size() : headings.get(i + 1).before();
      List<Part> below =
          paragraphs.subList(heading.before(), end).stream().map(Outline::paragraph).toList();
      String name = name(heading.paragraph().text(), "Heading");
      parts.add(new Part(name, "", SymbolKind.Namespace, heading.span(), below));
    }
    return parts;
  }

  private static Part recital(Recital recital) {
    return opened(recital.opening(), recital.paragraph().text(), "", recital.span(), List.of());
  }

  private static Part paragraph(OperativeParagraph paragraph) {
    String label = paragraph.label() == null ? "" : paragraph.label() + " ";
    List<Part> children = paragraph.children().stream().map(Outline::paragraph).toList();
    Opening opening = paragraph.opening();
    return opened(opening, paragraph.paragraph().text(), label, paragraph.span(), children);
  }

  private static Part opened(
      @Nullable Opening opening, String text, String label, Span span, List<Part> parts) {
    String phrase = opening == null ? text : opening.text();
    String rest = opening == null ? "" : text.substring(opening.end());
    String name = name(opening == null ? phrase : label + phrase, "Paragraph");
    return new Part(name, name(rest, ""), SymbolKind.String, span, parts);
  }

  private static Part annex(Annex annex) {
    String name = name(annex.heading().text(), "Annex");
    return new Part(name, "", SymbolKind.Namespace, annex.span(), List.of());
  }

  private static Part note(Footnote note) {
    String name = name(note.marker() + " " + note.body().text(), "Footnote");
    return new Part(name, "", SymbolKind.String, note.span(), List.of());
  }

  /** A text on one line that fits an outline; something else if it is blank. */
  private static String name(String text, String otherwise) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return otherwise;
    }
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return line.substring(0, end) + "…";
  }
}
