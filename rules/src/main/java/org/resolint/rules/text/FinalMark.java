package org.resolint.rules.text;

import java.util.function.IntPredicate;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * The mark that ends a paragraph. Quotation marks and brackets that close after it do not count, so
 * {@code peace.”} ends with a full stop, and neither does the number of a footnote.
 *
 * @param paragraph the paragraph
 * @param mark the mark, or NUL if the paragraph ends with a letter or a digit
 * @param start the UTF-16 offset of the mark in the paragraph's text; without a mark, the offset at
 *     which one would stand
 */
public record FinalMark(Paragraph paragraph, char mark, int start) {
  private static final String MARKS = ",，،;；؛.。:：?？؟!！…-–—";
  private static final String CLOSING = "\"'”’»›)]}）」』》";
  private static final int LONGEST_REFERENCE = 5;
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Finds the mark; the paragraph may be empty. */
  public static FinalMark of(Paragraph paragraph) {
    String text = paragraph.text();
    int end = withoutTail(text, text.length(), FinalMark::isSpace);
    int last = withoutTail(text, end, c -> CLOSING.indexOf(c) >= 0);
    int reference = withoutReference(text, last);
    if (reference < last && isMark(text, reference - 1)) {
      last = reference;
    }
    return isMark(text, last - 1)
        ? new FinalMark(paragraph, text.charAt(last - 1), last - 1)
        : new FinalMark(paragraph, '\0', end);
  }

  /** The end of the text without the number of a footnote that stuck to it ("peace;12"). */
  private static int withoutReference(String text, int end) {
    int before = withoutTail(text, end, c -> c == '/');
    before =
        withoutTail(
            text,
            before,
            c ->
                Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                    || Characters.superscriptDigit((char) c) >= 0);
    before = withoutTail(text, before, FinalMark::isSpace);
    boolean decimal =
        before > 1 && text.charAt(before - 1) == '.' && Character.isDigit(text.charAt(before - 2));
    return decimal || end - before > LONGEST_REFERENCE ? end : before;
  }

  private static int withoutTail(String text, int end, IntPredicate tail) {
    int last = end;
    while (last > 0 && tail.test(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isSpace(int c) {
    return Characters.isSpace((char) c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(String text, int index) {
    return index >= 0 && MARKS.indexOf(text.charAt(index)) >= 0;
  }

  /** Whether there is a mark. */
  public boolean isPresent() {
    return mark != '\0';
  }

  /** The mark in the source; without a mark, the last character. */
  public Span span() {
    int from = isPresent() ? start : Math.max(0, start - 1);
    return paragraph.span(from, isPresent() ? start + 1 : start);
  }

  /** How a message calls the mark. */
  public String description() {
    return isPresent() ? "with '" + mark + "'" : "without a mark";
  }

  /**
   * The edit that puts another mark here, with the space before it that the language asks for.
   *
   * @param expected the mark to put
   * @param language the ISO 639-1 code; French sets a no-break space before high marks
   */
  public Edit replacement(char expected, String language) {
    boolean spaced = language.equals("fr") && (expected == ';' || expected == ':');
    String text = paragraph.text();
    int from = start;
    while (from > 0 && Characters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    Span before = from == start ? span() : paragraph.span(from, start + 1);
    Span place = isPresent() ? before : paragraph.span(start, start);
    return new Edit(place, spaced ? NO_BREAK_SPACE + String.valueOf(expected) : "" + expected);
  }
}
