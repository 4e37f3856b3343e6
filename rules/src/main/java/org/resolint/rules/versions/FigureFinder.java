package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.TailFact;

/**
 * Finds figures that count something: years, amounts, shares. Numbers that are part of a symbol or
 * a name, such as those of {@code A/70/1} and {@code COVID-19}, are none.
 */
final class FigureFinder {
  private static final int GROUP = 3;
  private static final String JOINING = "/_";
  private static final String OPENING = ":：§№";

  private static final TailFact<List<Figure>> FIGURES = TailFact.of(FigureFinder::in);

  private final String text;
  private int place;

  /**
   * A figure.
   *
   * @param value its digits as Western ones without leading zeros and marks of thousands, with a
   *     full stop before decimals
   * @param start the UTF-16 offset at which it begins
   * @param end the UTF-16 offset after it
   */
  record Figure(String value, int start, int end) {}

  private FigureFinder(String text, int from) {
    this.text = text;
    this.place = from;
  }

  /** The figures of a paragraph from an offset on, in order. */
  static List<Figure> in(Paragraph paragraph, int from) {
    return FIGURES.in(paragraph, from);
  }

  /** The figures of a text from an offset on, in order. */
  static List<Figure> in(String text, int from) {
    FigureFinder finder = new FigureFinder(text, from);
    List<Figure> figures = new ArrayList<>();
    while (finder.place < text.length()) {
      if (finder.isDigit(finder.place)) {
        finder.addNext(figures);
      } else {
        finder.place++;
      }
    }
    return figures;
  }

  private void addNext(List<Figure> figures) {
    int start = place;
    StringBuilder value = new StringBuilder();
    append(value);
    boolean thousands = value.length() <= GROUP;
    while (isSeparator(place) && isDigit(place + 1)) {
      thousands &= digits(place + 1) == GROUP;
      if (!thousands && isSpace(text.charAt(place))) {
        break;
      }
      place++;
      if (!thousands) {
        value.append('.');
      }
      append(value);
    }
    if (isFree(start)) {
      figures.add(new Figure(plain(value.toString()), start, place));
    }
  }

  private void append(StringBuilder value) {
    while (isDigit(place)) {
      value.append(Character.digit(text.charAt(place++), 10));
    }
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end - from;
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private boolean isSeparator(int i) {
    return i < text.length() && (".,٫٬".indexOf(text.charAt(i)) >= 0 || isSpace(text.charAt(i)));
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }

  /** Whether a figure is part of nothing else: a symbol, a name, the mark of a footnote. */
  private boolean isFree(int start) {
    boolean goesOn = place < text.length() && JOINING.indexOf(text.charAt(place)) >= 0;
    return !goesOn && (start == 0 || opens(start - 1));
  }

  /** Whether a figure may begin behind a character. */
  private boolean opens(int i) {
    char c = text.charAt(i);
    return OPENING.indexOf(c) >= 0
        || isSpace(c)
        || Character.isWhitespace(c)
        || Character.isIdeographic(c)
        || switch (Character.getType(c)) {
          case Character.START_PUNCTUATION, Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL ->
              true;
          case Character.DASH_PUNCTUATION -> i == 0 || !Character.isLetter(text.charAt(i - 1));
          default -> false;
        };
  }

  private static String plain(String value) {
    String digits = value.indexOf(".") < 0 ? value : withoutLastZeros(value);
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.charAt(zeros) == '.' ? "0" + digits.substring(zeros) : digits.substring(zeros);
  }

  /** Without the zeros behind the point, and without a point behind which nothing is left. */
  private static String withoutLastZeros(String value) {
    int end = value.length();
    while (value.charAt(end - 1) == '0') {
      end--;
    }
    return value.substring(0, value.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
