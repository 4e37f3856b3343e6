package org.resolint.core.text;

/**
 * A decoded file: the only owner of positions.
 *
 * <p>Every offset in the program counts UTF-16 code units of {@link #text()}, exactly as the file
 * has them: nothing is normalised here. Immutable.
 */
public final class Source {
  private final String name;
  private final String text;
  private final LineMap lines;

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = LineMap.of(text);
  }

  /**
   * Wraps a text.
   *
   * @param name the path as the user gave it, with {@code /}
   * @param text the decoded text
   */
  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  /** The path as the user gave it, with {@code /}. */
  public String name() {
    return name;
  }

  /** The decoded text. */
  public String text() {
    return text;
  }

  /** Where the lines begin. */
  public LineMap lines() {
    return lines;
  }

  /** The line and column of a UTF-16 offset. */
  public Position position(int offset) {
    return lines.position(offset);
  }

  /** The text of a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return name;
  }
}
