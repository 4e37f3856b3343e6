package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Heading;
import org.resolint.core.model.Identity;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.SyntaxProblem;
import org.resolint.core.model.Title;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Structures as an outline: line numbers at the left, then labels, openings and first words. */
final class TreeStructure implements StructureWriter {
  private static final int TEXT_LENGTH = 60;

  private final Writer out;

  TreeStructure(Writer out) {
    this.out = out;
  }

  @Override
  public void write(RuleContext context) throws IOException {
    Resolution resolution = context.resolution();
    Source source = context.source();
    out.write(Glyph.harmless(source.name()) + " (" + context.language() + ")\n");
    if (!resolution.isPresent() && resolution.recitals().isEmpty()) {
      out.write("        no resolution found\n\n");
      return;
    }
    writeHead(resolution, source);
    section("preamble", resolution.recitals().size(), "recital");
    for (Recital recital : resolution.recitals()) {
      line(source, recital.span(), 1, recital.opening(), recital.paragraph().text());
    }
    writeOperative(resolution, source);
    section("footnotes", resolution.footnotes().size(), "note");
    for (Footnote footnote : resolution.footnotes()) {
      line(source, footnote.span(), 1, null, footnote.marker() + "  " + footnote.body().text());
    }
    section("problems", resolution.problems().size(), "problem");
    for (SyntaxProblem problem : resolution.problems()) {
      line(source, problem.span(), 1, null, problem.message());
    }
    out.write("\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void writeHead(Resolution resolution, Source source) throws IOException {
    Identity identity = resolution.identity();
    List<String> facts =
        Stream.of(
                identity.organ(),
                identity.symbol(),
                identity.number(),
                identity.session() == null ? null : "session " + identity.session(),
                identity.agendaItem() == null ? null : "item " + identity.agendaItem(),
                identity.meeting() == null ? null : "meeting " + identity.meeting(),
                identity.adopted() == null ? null : "adopted " + identity.adopted(),
                resolution.within() == null ? null : "within " + resolution.within())
            .filter(Objects::nonNull)
            .toList();
    if (!facts.isEmpty()) {
      out.write(" ".repeat(8) + Glyph.harmless(String.join(", ", facts)) + "\n");
    }
    Title title = resolution.title();
    if (title != null && !title.text().isEmpty()) {
      line(source, title.span(), 0, null, title.text());
    }
    if (resolution.enacting() != null) {
      line(source, resolution.enacting().span(), 0, null, resolution.enacting().paragraph().text());
    }
  }

  private void writeOperative(Resolution resolution, Source source) throws IOException {
    section("operative part", resolution.operativeParagraphs().size(), "paragraph");
    List<Heading> headings = new ArrayList<>(resolution.headings());
    int index = 0;
    for (OperativeParagraph paragraph : resolution.operativeParagraphs()) {
      while (!headings.isEmpty() && headings.get(0).before() <= index) {
        Heading heading = headings.remove(0);
        line(source, heading.span(), 1, null, "# " + heading.paragraph().text());
      }
      write(paragraph, source);
      index++;
    }
  }

  private void write(OperativeParagraph paragraph, Source source) throws IOException {
    String label = paragraph.labelSpan() == null ? "-" : source.text(paragraph.labelSpan()).strip();
    Opening opening = paragraph.opening();
    String text = paragraph.text();
    String words = opening == null ? text : rest(paragraph.paragraph().text(), opening);
    entry(source, paragraph.span(), paragraph.level(), label + " ", opening, words);
    for (OperativeParagraph child : paragraph.children()) {
      write(child, source);
    }
  }

  private void section(String name, int count, String noun) throws IOException {
    if (count > 0) {
      out.write(" ".repeat(8) + name + ": " + Count.of(count, noun) + "\n");
    }
  }

  private void line(Source source, Span span, int level, @Nullable Opening opening, String text)
      throws IOException {
    entry(source, span, level, "", opening, opening == null ? text : rest(text, opening));
  }

  private void entry(
      Source source, Span span, int level, String label, @Nullable Opening opening, String words)
      throws IOException {
    String number = Integer.toString(source.position(span.start()).line());
    out.write(" ".repeat(Math.max(0, 6 - number.length())) + number + "  ");
    out.write("  ".repeat(level) + Glyph.harmless(label));
    if (opening != null) {
      out.write("[" + Glyph.harmless(opening.text()) + "] ");
    }
    out.write(shorten(words) + "\n");
  }

  private static String rest(String text, Opening opening) {
    return text.substring(Math.min(opening.end(), text.length()));
  }

  private static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= TEXT_LENGTH) {
      return Glyph.harmless(line);
    }
    int end = line.offsetByCodePoints(0, TEXT_LENGTH);
    return Glyph.harmless(line.substring(0, end)) + "\u2026";
  }
}
