package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.resolint.core.grammar.ResolutionGrammar;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Terminators;
import org.resolint.core.syntax.ParagraphClassifier.Shape;
import org.resolint.core.text.Paragraph;

/**
 * The lexer of the structure grammar: makes one token of each paragraph.
 *
 * <p>A token's start index is the index of its paragraph. What a paragraph is depends on the words
 * it opens with and on the part of the resolution it stands in, which only goes forward: masthead,
 * preamble, operative part, closing lines, annexes, until the masthead of another resolution. Not
 * thread-safe; one object, one document.
 */
final class ParagraphTokens {
  private static final int LONGEST_FRONT = 24;

  private final List<Shape> shapes;
  private final boolean[] startsResolution;
  private final List<Token> tokens = new ArrayList<>();

  private Zone zone = Zone.OUTSIDE;
  private boolean titled;
  private boolean paragraphOpen;

  /** The part of a resolution that the next paragraph may continue. */
  private enum Zone {
    OUTSIDE,
    FRONT,
    PREAMBLE,
    OPERATIVE,
    CLOSING,
    ANNEX
  }

  private ParagraphTokens(List<Shape> shapes) {
    this.shapes = shapes;
    this.startsResolution = new boolean[shapes.size()];
  }

  static List<Token> of(List<Shape> shapes) {
    ParagraphTokens lexer = new ParagraphTokens(shapes);
    lexer.findStarts();
    for (int i = 0; i < shapes.size(); i++) {
      lexer.take(i);
    }
    return lexer.tokens;
  }

  /** Marks where each resolution begins: at the head of what stands above its enacting formula. */
  private void findStarts() {
    boolean any = false;
    int floor = 0;
    for (int i = 0; i < shapes.size(); i++) {
      if (isEnacting(i)) {
        startsResolution[frontStart(i, floor, !any)] = true;
        floor = i + 1;
        any = true;
      }
    }
    if (!any) {
      int first = firstParagraphWithoutFormula();
      if (first >= 0) {
        startsResolution[frontStart(first, 0, true)] = true;
      }
    }
  }

  private boolean isEnacting(int i) {
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

  private static boolean opensBody(Shape shape) {
    boolean recital = shape.preambular() != null && shape.endsWithComma();
    return recital || (shape.label() != null && shape.operative() != null);
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

  private static boolean isClosing(Shape shape) {
    return shape.is(Formula.Kind.CLOSING_MEETING) || shape.is(Formula.Kind.VOTE);
  }

  private void take(int i) {
    Shape shape = shapes.get(i);
    if (startsResolution[i]) {
      add(ResolutionGrammar.START, i);
      zone = Zone.FRONT;
      titled = false;
    }
    switch (zone) {
      case OUTSIDE -> add(ResolutionGrammar.OTHER, i);
      case FRONT -> front(i, shape);
      case PREAMBLE -> preamble(i, shape);
      case OPERATIVE -> operative(i, shape);
      case CLOSING -> closing(i, shape);
      case ANNEX ->
          add(
              shape.is(Formula.Kind.ANNEX)
                  ? ResolutionGrammar.ANNEX_HEADING
                  : ResolutionGrammar.ANNEX_TEXT,
              i);
    }
  }

  private void front(int i, Shape shape) {
    if (isEnacting(i)) {
      add(ResolutionGrammar.ENACTING_FORMULA, i);
      zone = Zone.PREAMBLE;
    } else if (shape.is(Formula.Kind.TITLE)) {
      add(ResolutionGrammar.TITLE, i);
      titled = true;
    } else if (shape.formula() == null && opensBody(shape)) {
      zone = Zone.PREAMBLE;
      preamble(i, shape);
    } else {
      boolean text = titled && shape.formula() == null && shape.organ() == null;
      add(text ? ResolutionGrammar.TITLE_TEXT : ResolutionGrammar.MASTHEAD_LINE, i);
    }
  }

  private void preamble(int i, Shape shape) {
    if (isSection(shape)) {
      add(ResolutionGrammar.HEADING, i);
    } else if (isRecital(shape) || isMisformedRecital(i)) {
      add(ResolutionGrammar.RECITAL, i);
    } else {
      zone = Zone.OPERATIVE;
      // What follows the preamble and is no heading decides something, whatever its verb.
      boolean provision =
          shape.formula() == null && shape.subLabels().isEmpty() && isProvisionEnd(shape);
      if (provision && shape.label() == null) {
        add(ResolutionGrammar.OPERATIVE_PARAGRAPH, i);
      } else {
        operative(i, shape);
      }
    }
  }

  /** Whether a paragraph that stands in the preamble belongs to it. */
  private static boolean isRecital(Shape shape) {
    if (shape.is(Formula.Kind.ANNEX) || isClosing(shape)) {
      return false;
    }
    if (shape.label() != null) {
      return shape.preambular() != null && shape.operative() == null && shape.endsWithComma();
    }
    if (shape.operative() == null) {
      return shape.preambular() != null || !Terminators.isFullStop(shape.last());
    }
    return shape.preambular() != null && (shape.endsWithComma() || !isProvisionEnd(shape));
  }

  /** "Recognizes the role of …," amid recitals: the numbered paragraphs are still to come. */
  private boolean isMisformedRecital(int i) {
    int next = i;
    while (next < shapes.size()
        && next - i < LONGEST_FRONT
        && isProvisionWithComma(shapes.get(next))) {
      next++;
    }
    boolean more = next < shapes.size() && isRecital(shapes.get(next));
    return next > i && (more || (next < shapes.size() && shapes.get(next).label() != null));
  }

  private static boolean isProvisionWithComma(Shape shape) {
    return shape.label() == null && shape.operative() != null && shape.endsWithComma();
  }

  private static boolean isProvisionEnd(Shape shape) {
    return Terminators.isSemicolon(shape.last()) || Terminators.isFullStop(shape.last());
  }

  private void operative(int i, Shape shape) {
    if (isClosing(shape) || shape.is(Formula.Kind.CLOSING_DATE)) {
      zone = Zone.CLOSING;
      closing(i, shape);
    } else if (shape.is(Formula.Kind.ANNEX)) {
      zone = Zone.ANNEX;
      add(ResolutionGrammar.ANNEX_HEADING, i);
    } else if (isSection(shape)) {
      add(ResolutionGrammar.HEADING, i);
    } else if (shape.label() != null) {
      add(ResolutionGrammar.OPERATIVE_PARAGRAPH, i);
    } else if (paragraphOpen && (!shape.subLabels().isEmpty() || shape.isBullet())) {
      add(ResolutionGrammar.SUBPARAGRAPH, i);
    } else if (shape.operative() != null
        && !(shape.preambular() != null && shape.endsWithComma())) {
      add(ResolutionGrammar.OPERATIVE_PARAGRAPH, i);
    } else if (shape.preambular() != null && shape.endsWithComma()) {
      add(ResolutionGrammar.RECITAL, i);
    } else {
      add(ResolutionGrammar.OTHER, i);
    }
  }

  private void closing(int i, Shape shape) {
    if (shape.is(Formula.Kind.ANNEX)) {
      zone = Zone.ANNEX;
      add(ResolutionGrammar.ANNEX_HEADING, i);
    } else {
      boolean line = isClosing(shape) || shape.is(Formula.Kind.CLOSING_DATE);
      add(line ? ResolutionGrammar.CLOSING_LINE : ResolutionGrammar.OTHER, i);
    }
  }

  private static boolean isSection(Shape shape) {
    return shape.is(Formula.Kind.SECTION)
        || (shape.paragraph().kind() == Paragraph.Kind.HEADING && shape.label() == null);
  }

  private void add(int type, int paragraph) {
    paragraphOpen =
        type == ResolutionGrammar.OPERATIVE_PARAGRAPH
            || (paragraphOpen
                && (type == ResolutionGrammar.SUBPARAGRAPH || type == ResolutionGrammar.OTHER));
    CommonToken token = new CommonToken(type);
    token.setStartIndex(paragraph);
    token.setStopIndex(paragraph);
    token.setTokenIndex(tokens.size());
    token.setText(ResolutionGrammar.VOCABULARY.getSymbolicName(type));
    tokens.add(token);
  }
}
