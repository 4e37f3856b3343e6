package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Identity;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.SyntaxProblem;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Structures as JSON objects, in an array or one a line. */
final class JsonStructure implements StructureWriter {
  private enum Layout {
    ARRAY,
    LINES
  }

  private final Layout layout;
  private final Writer out;
  private final JsonGenerator json;
  private final Function<RuleContext, List<Citation>> citations;
  private boolean empty = true;

  private JsonStructure(
      Layout layout,
      Writer out,
      JsonGenerator json,
      Function<RuleContext, List<Citation>> citations) {
    this.layout = layout;
    this.out = out;
    this.json = json;
    this.citations = citations;
  }

  static JsonStructure array(Writer out, Function<RuleContext, List<Citation>> citations)
      throws IOException {
    JsonGenerator json = Json.pretty(out);
    json.writeStartArray();
    return new JsonStructure(Layout.ARRAY, out, json, citations);
  }

  static JsonStructure lines(Writer out, Function<RuleContext, List<Citation>> citations)
      throws IOException {
    return new JsonStructure(Layout.LINES, out, Json.lines(out), citations);
  }

  @Override
  public void write(RuleContext context) throws IOException {
    empty = false;
    Resolution resolution = context.resolution();
    Source source = context.source();
    json.writeStartObject();
    json.writeStringField("path", source.name());
    json.writeStringField("language", context.language());
    writeIdentity(resolution);
    if (resolution.within() != null) {
      json.writeStringField("within", resolution.within());
    }
    json.writeArrayFieldStart("preambular");
    for (Recital recital : resolution.recitals()) {
      write(recital, source);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("operative");
    for (OperativeParagraph paragraph : resolution.operativeParagraphs()) {
      write(paragraph, source);
    }
    json.writeEndArray();
    writeApparatus(context);
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
    if (layout == Layout.ARRAY || !empty) {
      out.write("\n");
    }
    out.flush();
  }

  private void writeIdentity(Resolution resolution) throws IOException {
    Identity identity = resolution.identity();
    Json.writeText(json, "organ", identity.organ());
    Json.writeText(json, "symbol", identity.symbol());
    Json.writeText(json, "number", identity.number());
    Json.writeText(json, "title", resolution.title() == null ? null : resolution.title().text());
    Json.writeNumber(json, "session", identity.session());
    Json.writeText(json, "agendaItem", identity.agendaItem());
    Json.writeDate(json, "adopted", identity.adopted());
    Json.writeNumber(json, "meeting", identity.meeting());
  }

  private void write(Recital recital, Source source) throws IOException {
    json.writeStartObject();
    writeOpening(recital.opening());
    json.writeStringField("text", recital.paragraph().text());
    writeSpan(recital.span(), source);
    json.writeEndObject();
  }

  private void write(OperativeParagraph paragraph, Source source) throws IOException {
    json.writeStartObject();
    Json.writeText(json, "label", paragraph.label());
    json.writeNumberField("level", paragraph.level());
    writeOpening(paragraph.opening());
    json.writeStringField("text", paragraph.text());
    writeSpan(paragraph.span(), source);
    json.writeArrayFieldStart("children");
    for (OperativeParagraph child : paragraph.children()) {
      write(child, source);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeOpening(@Nullable Opening opening) throws IOException {
    Json.writeText(json, "opening", opening == null ? null : opening.text());
    Json.writeText(json, "key", opening == null ? null : opening.key());
    Json.writeText(json, "adverb", opening == null ? null : opening.adverb());
  }

  /** Notes, citations and problems; a file that holds no resolution has none of them. */
  private void writeApparatus(RuleContext context) throws IOException {
    Resolution resolution = context.resolution();
    boolean present = resolution.isPresent() || !resolution.recitals().isEmpty();
    json.writeArrayFieldStart("footnotes");
    if (present) {
      for (FootnoteLinks.Link link : FootnoteLinks.of(resolution)) {
        write(link, context.source());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("citations");
    for (Citation citation : present ? citations.apply(context) : List.<Citation>of()) {
      write(citation, context.source());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (SyntaxProblem problem : present ? resolution.problems() : List.<SyntaxProblem>of()) {
      json.writeStartObject();
      json.writeStringField("message", problem.message());
      writeSpan(problem.span(), context.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(FootnoteLinks.Link link, Source source) throws IOException {
    Footnote footnote = link.footnote();
    json.writeStartObject();
    json.writeStringField("marker", footnote.marker());
    json.writeStringField("text", footnote.body().text());
    writeSpan(footnote.span(), source);
    json.writeArrayFieldStart("references");
    for (Span reference : link.references()) {
      json.writeStartObject();
      writeSpan(reference, source);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Citation citation, Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", citation.kind().name().toLowerCase(Locale.ROOT));
    Json.writeText(json, "organ", citation.organ());
    json.writeStringField("number", citation.number());
    Json.writeDate(json, "date", citation.date());
    writeSpan(citation.span(), source);
    json.writeEndObject();
  }

  private void writeSpan(Span span, Source source) throws IOException {
    Json.writeLocation(json, "start", Places.location(source, span.start()));
    Json.writeLocation(json, "end", Places.location(source, span.end()));
  }
}
