package org.resolint.core.profile;

/**
 * A label at the head of a paragraph: "12.", "(a)", "ii)".
 *
 * @param start offset of the label in the text given, UTF-16
 * @param end offset after the label and before the white space that follows
 * @param text the label as written
 * @param name the label without its punctuation
 * @param number its place in its sequence, from 1
 * @param level 1 for operative paragraphs, 2 for (a), 3 for (i), and so on
 * @param form the name of its form, such as {@code parenthesised-letter}
 * @param usual whether the language's own texts use this form at this level, rather than tolerate
 *     it
 */
public record Label(
    int start,
    int end,
    String text,
    String name,
    int number,
    int level,
    String form,
    boolean usual) {

  /** The label in a text that begins this many UTF-16 units earlier. */
  public Label moved(int by) {
    return new Label(start + by, end + by, text, name, number, level, form, usual);
  }

  /** The label read at another level. */
  public Label atLevel(int other) {
    return new Label(start, end, text, name, number, other, form, usual);
  }
}
