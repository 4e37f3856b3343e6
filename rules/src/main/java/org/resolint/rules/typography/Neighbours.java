package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.rule.Analysis;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.TextFact;
import org.resolint.rules.analysis.LookAlikes;

/**
 * Which kinds of characters stand next to each other in a paragraph: it takes one look at each
 * character, and spares most paragraphs most patterns. Immutable.
 */
final class Neighbours {
  /** Those of the running text, paragraph by paragraph. */
  static final Analysis<List<Neighbours>> ANALYSIS =
      Analysis.of(
          "neighbours",
          context -> context.get(RunningText.ANALYSIS).stream().map(Neighbours::new).toList());

  private static final String DASHES = "-–—";
  private static final String MARKS = ",;:.،؛，；。、";

  /** What kind a character is of; each is of one. */
  enum Kind {
    /** Latin by its code: letters, and the few signs among them. */
    LATIN(0),
    /** Cyrillic by its code. */
    CYRILLIC(1),
    /** A letter of another script, or half of a surrogate pair. */
    LETTER(2),
    /** A decimal digit from 0 to 9. */
    DIGIT(3),
    /** White space of any width. */
    SPACE(4),
    /** A comma, semicolon, colon or full stop of any script. */
    MARK(5),
    /** A hyphen or dash. */
    DASH(6),
    /** Anything else. */
    OTHER(7);

    private final int place;

    Kind(int place) {
      this.place = place;
    }
  }

  private static final int KINDS = 8;

  private static final TextFact<Long> PAIRS = TextFact.of(Neighbours::pairs);

  private final Paragraph paragraph;
  private final long pairs;

  private Neighbours(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.pairs = PAIRS.in(paragraph);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** Whether a character of one kind stands somewhere straight before one of the other kind. */
  boolean has(Kind first, Kind second) {
    return (pairs & bit(first.place, second.place)) != 0;
  }

  private static long pairs(String text) {
    long pairs = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i)).place;
      if (before >= 0) {
        pairs |= bit(before, kind);
      }
      before = kind;
    }
    return pairs;
  }

  /** There are 8 times 8 pairs, as many as a long has bits. */
  private static long bit(int first, int second) {
    return 1L << (first * KINDS + second);
  }

  private static Kind kind(char c) {
    if (LookAlikes.isLatin(c)) {
      return Kind.LATIN;
    }
    if (c == ' ') {
      return Kind.SPACE;
    }
    if (c >= '0' && c <= '9') {
      return Kind.DIGIT;
    }
    if (LookAlikes.isCyrillic(c)) {
      return Kind.CYRILLIC;
    }
    if (MARKS.indexOf(c) >= 0) {
      return Kind.MARK;
    }
    if (DASHES.indexOf(c) >= 0) {
      return Kind.DASH;
    }
    if (c < 0x80) {
      return c < ' ' ? Kind.SPACE : Kind.OTHER;
    }
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      return Kind.LETTER;
    }
    return isWideSpace(c) ? Kind.SPACE : Kind.OTHER;
  }

  private static boolean isWideSpace(char c) {
    return Character.isSpaceChar(c) || c == '\u0085' || c == '\u180E';
  }
}
