package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.resolint.core.grammar.ResolutionGrammar;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Terminators;
import org.resolint.core.syntax.ParagraphClassifier.BringsText;
import org.resolint.core.syntax.ParagraphClassifier.Shape;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.QuotedParagraphs;

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
  private static final int LONGEST_HEADING = 150;
  private static final String TITLE_ENDS = "》」）)”»";
  private static final String QUOTES = "'\u201C\u201E\u2018\u00AB\u300C\u300E";

  private final List<Shape> shapes;
  private final boolean[] startsResolution;
  private final boolean looksForSentences;
  private final boolean[] quoted;
  private final List<Token> tokens = new ArrayList<>();

  private Zone zone = Zone.OUTSIDE;
  private boolean titled;
  private boolean paragraphOpen;
  private boolean inAdoptedText;

  /** The part of a resolution that the next paragraph may continue. */
  private enum Zone {
    OUTSIDE,
    FRONT,
    PREAMBLE,
    OPERATIVE,
    CLOSING,
    ANNEX
  }

  private ParagraphTokens(
      List<Shape> shapes, boolean[] startsResolution, boolean looksForSentences) {
    this.shapes = shapes;
    this.startsResolution = startsResolution;
    this.looksForSentences = looksForSentences;
    this.quoted = QuotedParagraphs.in(shapes.stream().map(Shape::paragraph).toList());
  }

  static List<Token> of(List<Shape> shapes) {
    return new ParagraphTokens(shapes, ResolutionStarts.of(shapes), false).takeAll();
  }

  /** The tokens of a text in which no enacting formula was found, its sentences looked at. */
  static List<Token> ofSentences(List<Shape> shapes) {
    return new ParagraphTokens(shapes, ResolutionStarts.ofSentences(shapes), true).takeAll();
  }

  private List<Token> takeAll() {
    for (int i = 0; i < shapes.size(); i++) {
      take(i);
    }
    return tokens;
  }

  private void take(int i) {
    Shape shape = shapes.get(i);
    if (startsResolution[i]) {
      add(ResolutionGrammar.START, i);
      zone = Zone.FRONT;
      titled = false;
      inAdoptedText = false;
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
    if (ResolutionStarts.isEnacting(shapes, i)) {
      add(ResolutionGrammar.ENACTING_FORMULA, i);
      zone = Zone.PREAMBLE;
    } else if (shape.is(Formula.Kind.TITLE)) {
      add(ResolutionGrammar.TITLE, i);
      titled = true;
    } else if (shape.formula() == null
        && (ResolutionStarts.opensBody(shape) || opensSentences(shape))) {
      zone = Zone.PREAMBLE;
      preamble(i, shape);
    } else {
      boolean text = titled && shape.formula() == null && shape.organ() == null;
      // The letter of a part stands above the part's own title.
      titled |= shape.is(Formula.Kind.SECTION);
      add(text ? ResolutionGrammar.TITLE_TEXT : ResolutionGrammar.MASTHEAD_LINE, i);
    }
  }

  /** Whether a paragraph of a text without enacting formula goes before what the organ does. */
  private boolean opensSentences(Shape shape) {
    boolean afterTitle = titled && looksForSentences;
    return afterTitle
        && (shape.doer() != null
            || shape.preambular() != null
            || shape.endsWithComma()
            || isProvisionEnd(shape));
  }

  private void preamble(int i, Shape shape) {
    if (isSection(shape) || isSectionTitle(i)) {
      add(ResolutionGrammar.HEADING, i);
    } else if (shape.isLead()) {
      add(ResolutionGrammar.OTHER, i);
    } else if (shape.doer() != null) {
      zone = Zone.OPERATIVE;
      add(ResolutionGrammar.OPERATIVE_PARAGRAPH, i);
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
    if (shape.is(Formula.Kind.ANNEX) || ResolutionStarts.isClosing(shape)) {
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
    if (quoted[i]) {
      add(ResolutionGrammar.OTHER, i);
    } else if (ResolutionStarts.isClosing(shape) || shape.is(Formula.Kind.CLOSING_DATE)) {
      zone = Zone.CLOSING;
      closing(i, shape);
    } else if (shape.is(Formula.Kind.ANNEX)) {
      zone = Zone.ANNEX;
      add(ResolutionGrammar.ANNEX_HEADING, i);
    } else if (inAdoptedText || bringsText(i)) {
      inAdoptedText = true;
      add(ResolutionGrammar.OTHER, i);
    } else if (isSection(shape) || isSectionTitle(i)) {
      add(ResolutionGrammar.HEADING, i);
    } else if (shape.label() != null || shape.doer() != null) {
      add(ResolutionGrammar.OPERATIVE_PARAGRAPH, i);
    } else if (paragraphOpen
        && (!shape.subLabels().isEmpty() || shape.isBullet() || isPlainItem(i))) {
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

  /**
   * Whether the text that a resolution adopts begins here: its paragraphs are not the resolution's.
   */
  private boolean bringsText(int i) {
    Shape shape = shapes.get(i);
    if (shape.bringsText() == BringsText.BEGINS) {
      return true;
    }
    Shape before = i == 0 ? shape : shapes.get(i - 1);
    return before.bringsText() == BringsText.ANNOUNCES
        && before.label() == null
        && lastType() == ResolutionGrammar.OPERATIVE_PARAGRAPH
        && shape.subLabels().isEmpty()
        && !shape.isBullet();
  }

  /** An item of a list that has neither numbers nor letters: "To meet each year;" after a colon. */
  private boolean isPlainItem(int i) {
    Shape shape = shapes.get(i);
    if (shape.operative() != null || shape.preambular() != null || isQuoted(shape)) {
      return false;
    }
    Shape before = shapes.get(i - 1);
    if (lastType() == ResolutionGrammar.SUBPARAGRAPH) {
      boolean plain = before.subLabels().isEmpty() && !before.isBullet();
      return plain && Terminators.isSemicolon(before.last()) && isProvisionEnd(shape);
    }
    return lastType() == ResolutionGrammar.OPERATIVE_PARAGRAPH
        && Terminators.isColon(before.last())
        && Terminators.isSemicolon(shape.last());
  }

  private static boolean isQuoted(Shape shape) {
    char first = shape.paragraph().text().charAt(0);
    return first == '"' || QUOTES.indexOf(first) >= 0;
  }

  /** A heading without number: a short line, unfinished, below a numeral or above a label. */
  private boolean isSectionTitle(int i) {
    Shape shape = shapes.get(i);
    String text = shape.paragraph().text();
    boolean plain =
        shape.formula() == null
            && shape.label() == null
            && shape.subLabels().isEmpty()
            && shape.preambular() == null
            && shape.operative() == null
            && shape.doer() == null
            && !shape.isLead();
    if (i == 0
        || !plain
        || text.length() > LONGEST_HEADING
        || !Character.isLetter(text.charAt(0))
        || Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    if (lastType() == ResolutionGrammar.HEADING) {
      boolean open = Character.isLetterOrDigit(end) || TITLE_ENDS.indexOf(end) >= 0;
      return open && shapes.get(i - 1).is(Formula.Kind.SECTION);
    }
    if (!Character.isLetterOrDigit(end)) {
      return false;
    }
    Shape before = shapes.get(i - 1);
    boolean apart = before.endsWithComma() || isProvisionEnd(before);
    return apart && i + 1 < shapes.size() && shapes.get(i + 1).label() != null;
  }

  private int lastType() {
    return tokens.isEmpty() ? Token.INVALID_TYPE : tokens.get(tokens.size() - 1).getType();
  }

  private void closing(int i, Shape shape) {
    if (shape.is(Formula.Kind.ANNEX)) {
      zone = Zone.ANNEX;
      add(ResolutionGrammar.ANNEX_HEADING, i);
    } else {
      boolean line = ResolutionStarts.isClosing(shape) || shape.is(Formula.Kind.CLOSING_DATE);
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
