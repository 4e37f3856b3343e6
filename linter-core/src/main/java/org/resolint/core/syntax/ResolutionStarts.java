package org.resolint.core.syntax;

import java.util.List;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Terminators;
import org.resolint.core.syntax.ParagraphClassifier.Shape;

/**
 * Finds where resolutions begin: at the head of what stands above an enacting formula, or, where
 * there is none, above the first paragraphs that decide. Not thread-safe; one object, one document.
 */
final class ResolutionStarts {
  private static final int LONGEST_FRONT = 24;
  private static final int LONGEST_OLD_PREAMBLE = 8;

  private final List<Shape> shapes;
  private final boolean[] starts;

  private ResolutionStarts(List<Shape> shapes) {
    this.shapes = shapes;
    this.starts = new boolean[shapes.size()];
  }

  /** Whether a resolution begins at each paragraph. */
  static boolean[] of(List<Shape> shapes) {
    ResolutionStarts finder = new ResolutionStarts(shapes);
    finder.find();
    return finder.starts;
  }

  /** The same of a text without enacting formula, its sentences looked at. */
  static boolean[] ofSentences(List<Shape> shapes) {
    ResolutionStarts finder = new ResolutionStarts(shapes);
    finder.findTitledSentences();
    return finder.starts;
  }

  /** Marks where each resolution begins: at the head of what stands above its enacting formula. */
  private void find() {
    boolean any = false;
    int floor = 0;
    for (int i = 0; i < shapes.size(); i++) {
      if (isEnacting(i)) {
        starts[frontStart(i, floor, !any)] = true;
        floor = i + 1;
        any = true;
      }
    }
    if (!any) {
      int first = firstParagraphWithoutFormula();
      if (first >= 0) {
        starts[frontStart(first, 0, true)] = true;
      }
    }
  }

  /** Marks numbers and titles below which, before long, an organ is said to act. */
  private void findTitledSentences() {
    boolean any = false;
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).is(Formula.Kind.TITLE) && sentenceFollows(i)) {
        starts[any ? i : frontStart(i, 0, true)] = true;
        any = true;
      }
    }
  }

  private boolean sentenceFollows(int title) {
    int end = Math.min(shapes.size(), title + 1 + LONGEST_OLD_PREAMBLE);
    return shapes.subList(title + 1, end).stream()
        .takeWhile(shape -> !shape.is(Formula.Kind.TITLE))
        .anyMatch(shape -> shape.doer() != null);
  }

  private boolean isEnacting(int i) {
    return isEnacting(shapes, i);
  }

  /** Whether a paragraph is an enacting formula, standing where it does. */
  static boolean isEnacting(List<Shape> shapes, int i) {
    Shape shape = shapes.get(i);
    if (shape.organ() == null) {
      return false;
    }
    // Without its comma the line may be the masthead's: it counts if the preamble follows at once.
    return shape.organ().comma() != null || (i + 1 < shapes.size() && opens(shapes.get(i + 1)));
  }

  private static boolean opens(Shape shape) {
    return shape.formula() == null && (shape.preambular() != null || shape.operative() != null);
  }

  /** Whether a paragraph can only be a resolution's own. */
  static boolean opensBody(Shape shape) {
    boolean recital = shape.preambular() != null && shape.endsWithComma();
    Opening operative = shape.operative();
    // Numbered paragraphs that begin with "We" are a declaration's.
    boolean provision = operative != null && operative.mood() != Mood.FIRST_PERSON;
    return recital || (shape.label() != null && provision);
  }

  /** Where a resolution begins that lost its enacting formula; -1 if the text is none. */
  private int firstParagraphWithoutFormula() {
    int first = -1;
    int count = 0;
    for (int i = 0; i < shapes.size(); i++) {
      if (opensBody(shapes.get(i))) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count >= 3 && count * 4 >= shapes.size() - first ? first : -1;
  }

  private int frontStart(int enacting, int floor, boolean first) {
    int start = enacting;
    int strong = -1;
    while (start > floor && enacting - start < LONGEST_FRONT && mayBeFront(shapes.get(start - 1))) {
      start--;
      if (shapes.get(start).formula() != null) {
        strong = start;
      }
    }
    if (first || start == floor) {
      return start;
    }
    boolean afterClosing = isClosing(shapes.get(start - 1));
    while (afterClosing && start < enacting && shapes.get(start).is(Formula.Kind.CLOSING_DATE)) {
      start++;
    }
    return afterClosing || strong < 0 ? (afterClosing ? start : enacting) : strong;
  }

  private static boolean mayBeFront(Shape shape) {
    if (isClosing(shape) || (shape.label() != null && !shape.is(Formula.Kind.TITLE))) {
      return false;
    }
    if (shape.operative() != null && Terminators.isColon(shape.last())) {
      return false;
    }
    return shape.formula() != null
        || (shape.paragraph().text().length() < 400
            && shape.subLabels().isEmpty()
            && !(shape.preambular() != null && shape.endsWithComma())
            && !Terminators.isSemicolon(shape.last()));
  }

  static boolean isClosing(Shape shape) {
    return shape.is(Formula.Kind.CLOSING_MEETING) || shape.is(Formula.Kind.VOTE);
  }
}
