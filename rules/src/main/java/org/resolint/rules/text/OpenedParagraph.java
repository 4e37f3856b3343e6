package org.resolint.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Analysis;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A recital or an operative paragraph of level 1, by the phrase it opens with.
 *
 * @param part preamble or operative part
 * @param first whether nothing of its part stands directly before it, or a heading does
 * @param paragraph the paragraph
 * @param textStart the UTF-16 offset in its text at which the words after any label begin
 * @param opening the phrase, with UTF-16 offsets into the paragraph's text; null if it is not known
 */
public record OpenedParagraph(
    Part part, boolean first, Paragraph paragraph, int textStart, @Nullable Opening opening) {

  /** The recitals and operative paragraphs of level 1, in order. */
  public static final Analysis<List<OpenedParagraph>> ALL =
      Analysis.of("opened paragraphs", context -> all(context.resolution()));

  /** The opening phrase in the source; fails if it is not known. */
  public Span openingSpan() {
    if (opening == null) {
      throw new IllegalStateException("no opening is known");
    }
    return paragraph.span(opening.start(), opening.end());
  }

  /** The words after the label. */
  public String text() {
    return paragraph.text().substring(textStart);
  }

  /** Whether the opening is known and has this form. */
  public boolean is(Mood mood) {
    return opening != null && opening.mood() == mood;
  }

  /** The same with another answer to what stands before it. */
  private OpenedParagraph with(boolean newFirst) {
    return new OpenedParagraph(part, newFirst, paragraph, textStart, opening);
  }

  private int start() {
    return paragraph.span().start();
  }

  private static List<OpenedParagraph> all(Resolution resolution) {
    List<OpenedParagraph> unsorted = new ArrayList<>();
    for (Recital recital : resolution.recitals()) {
      unsorted.add(
          new OpenedParagraph(Part.PREAMBULAR, true, recital.paragraph(), 0, recital.opening()));
    }
    for (OperativeParagraph operative : resolution.operativeParagraphs()) {
      unsorted.add(
          new OpenedParagraph(
              Part.OPERATIVE,
              true,
              operative.paragraph(),
              operative.textStart(),
              operative.opening()));
    }
    unsorted.sort(Comparator.comparingInt(OpenedParagraph::start));
    List<OpenedParagraph> all = new ArrayList<>();
    for (int i = 0; i < unsorted.size(); i++) {
      boolean mayBeRecital = i + 1 < unsorted.size() && unsorted.get(i + 1).endsPreamble();
      OpenedParagraph paragraph = mayBeRecital ? unsorted.get(i).inPreamble() : unsorted.get(i);
      boolean first = i == 0 || isApart(resolution, all.get(i - 1), paragraph);
      all.add(paragraph.with(first));
    }
    return List.copyOf(all);
  }

  /** Whether it is a recital, or the first of the numbered paragraphs that follow the recitals. */
  private boolean endsPreamble() {
    return part == Part.PREAMBULAR || text().length() < paragraph.text().length();
  }

  /**
   * A paragraph without a label that ends with a comma is a recital, whatever its verb, if a
   * recital or a number follows.
   */
  private OpenedParagraph inPreamble() {
    boolean misread =
        part == Part.OPERATIVE
            && textStart == 0
            && Terminators.isComma(FinalMark.of(paragraph).mark());
    return misread
        ? new OpenedParagraph(Part.PREAMBULAR, first, paragraph, textStart, opening)
        : this;
  }

  private static boolean isApart(
      Resolution resolution, OpenedParagraph before, OpenedParagraph paragraph) {
    return before.part() != paragraph.part()
        || resolution.headings().stream()
            .map(heading -> heading.span().start())
            .anyMatch(start -> start > before.start() && start < paragraph.start());
  }
}
