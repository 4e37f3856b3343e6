package org.resolint.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolint.core.analysis.CrossReference;
import org.resolint.core.analysis.CrossReferences;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.ParagraphReference.Direction;
import org.resolint.core.report.FootnoteLinks;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;

/** Where that stands which the text points at. */
final class Definitions {
  private Definitions() {}

  /**
   * The places that an offset points at: the note of a mark, the marks of a note, the paragraph of
   * a reference to one of this resolution.
   */
  static List<Span> at(Checked checked, int offset) {
    for (RuleContext resolution : checked.resolutions()) {
      List<Span> notes = notes(resolution, offset);
      if (!notes.isEmpty()) {
        return notes;
      }
      for (CrossReference reference : resolution.get(CrossReferences.ANALYSIS)) {
        if (reference.isInternal() && covers(reference.span(), offset)) {
          return paragraphs(resolution, reference, offset);
        }
      }
    }
    return List.of();
  }

  private static boolean covers(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }

  private static List<Span> notes(RuleContext resolution, int offset) {
    for (FootnoteLinks.Link link : FootnoteLinks.of(resolution.resolution())) {
      if (link.references().stream().anyMatch(mark -> covers(mark, offset))) {
        return List.of(link.footnote().span());
      }
      if (covers(link.footnote().markerSpan(), offset)) {
        return link.references();
      }
    }
    return List.of();
  }

  private static List<Span> paragraphs(
      RuleContext resolution, CrossReference reference, int offset) {
    Optional<Integer> pointed = number(resolution.source().text(), reference.span(), offset);
    List<Integer> numbers =
        pointed.filter(reference.numbers()::contains).map(List::of).orElse(reference.numbers());
    List<Span> found = new ArrayList<>();
    for (int number : numbers) {
      resolution.resolution().operativeParagraphs().stream()
          .filter(paragraph -> isNumbered(paragraph, number, resolution))
          .map(OperativeParagraph::span)
          .min(Comparator.comparing(span -> distance(span, reference)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isNumbered(
      OperativeParagraph paragraph, int number, RuleContext resolution) {
    return paragraph.label() != null
        && resolution
            .profile()
            .labels()
            .operative(paragraph.paragraph().text())
            .map(Label::number)
            .filter(label -> label == number)
            .isPresent();
  }

  /** How far a paragraph is; those on the other side of where the text says it is come last. */
  private static long distance(Span paragraph, CrossReference reference) {
    long distance = (long) paragraph.start() - reference.span().start();
    boolean isAside =
        (reference.direction() == Direction.ABOVE && distance > 0)
            || (reference.direction() == Direction.BELOW && distance < 0);
    return Math.abs(distance) + (isAside ? Integer.MAX_VALUE : 0L);
  }

  /** The number under the cursor, within the words of a reference. */
  private static Optional<Integer> number(String text, Span words, int offset) {
    int start = offset;
    while (start > words.start() && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < words.end() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == start || end - start > 4
        ? Optional.empty()
        : Optional.of(Integer.parseInt(text.substring(start, end)));
  }
}
