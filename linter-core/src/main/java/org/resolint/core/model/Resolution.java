package org.resolint.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A resolution, or what there is of one. A file that holds none still gives one, in which
 * everything is unrecognised.
 *
 * @param identity what it says of itself
 * @param masthead the lines above the title and the enacting formula
 * @param title the number and title, or null
 * @param enacting the enacting formula, or null
 * @param recitals the preamble
 * @param operativeParagraphs the operative paragraphs of level 1, with their children
 * @param headings headings within the operative part
 * @param closing the lines below the operative part
 * @param annexes texts that it carries
 * @param footnotes the notes within its extent
 * @param unrecognised paragraphs that fit nowhere
 * @param problems what the grammar could not read
 * @param paragraphs every paragraph within its extent, in reading order
 * @param within the number of the resolution whose text this one is nested in, or null
 */
public record Resolution(
    Identity identity,
    List<MastheadLine> masthead,
    @Nullable Title title,
    @Nullable EnactingFormula enacting,
    List<Recital> recitals,
    List<OperativeParagraph> operativeParagraphs,
    List<Heading> headings,
    List<ClosingLine> closing,
    List<Annex> annexes,
    List<Footnote> footnotes,
    List<Unrecognised> unrecognised,
    List<SyntaxProblem> problems,
    List<Paragraph> paragraphs,
    @Nullable String within) {

  /** Copies the lists. */
  public Resolution {
    masthead = List.copyOf(masthead);
    recitals = List.copyOf(recitals);
    operativeParagraphs = List.copyOf(operativeParagraphs);
    headings = List.copyOf(headings);
    closing = List.copyOf(closing);
    annexes = List.copyOf(annexes);
    footnotes = List.copyOf(footnotes);
    unrecognised = List.copyOf(unrecognised);
    problems = List.copyOf(problems);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same as an act of a body, unless it names one itself. */
  public Resolution by(String organ) {
    return identity.organ() != null
        ? this
        : new Resolution(
            new Identity(
                organ,
                identity.symbol(),
                identity.number(),
                identity.session(),
                identity.agendaItem(),
                identity.adopted(),
                identity.meeting()),
            masthead,
            title,
            enacting,
            recitals,
            operativeParagraphs,
            headings,
            closing,
            annexes,
            footnotes,
            unrecognised,
            problems,
            paragraphs,
            within);
  }

  /** Whether there is an operative part or a preamble at all. */
  public boolean isPresent() {
    return !operativeParagraphs.isEmpty() || (!recitals.isEmpty() && enacting != null);
  }

  /** The operative paragraphs of all levels, each before its children. */
  public List<OperativeParagraph> allOperativeParagraphs() {
    List<OperativeParagraph> all = new ArrayList<>();
    operativeParagraphs.forEach(paragraph -> walk(paragraph, all::add));
    return all;
  }

  /** The extent in the source, from the first paragraph to the last. */
  public Span span() {
    if (paragraphs.isEmpty()) {
      return new Span(0, 0);
    }
    return paragraphs.get(0).span().union(paragraphs.get(paragraphs.size() - 1).span());
  }

  private static void walk(OperativeParagraph paragraph, Consumer<OperativeParagraph> visitor) {
    visitor.accept(paragraph);
    paragraph.children().forEach(child -> walk(child, visitor));
  }
}
