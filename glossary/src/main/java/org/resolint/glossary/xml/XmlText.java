package org.resolint.glossary.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML for people to look through: each element on a line of its own, indented, and text
 * within its element without added space.
 */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** A writer that begins with the declaration of XML in UTF-8. */
  public XmlText(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Opens an element that holds others.
   *
   * @param attributes names and values in turn
   */
  public void start(String element, String... attributes) throws IOException {
    indent();
    tag(element, attributes);
    out.append("\n");
    open.push(element);
  }

  /** Closes the innermost element. */
  public void end() throws IOException {
    String element = open.pop();
    indent();
    out.append("</").append(element).append(">\n");
  }

  /**
   * Writes an element that holds text.
   *
   * @param attributes names and values in turn
   */
  public void leaf(String element, String text, String... attributes) throws IOException {
    indent();
    tag(element, attributes);
    out.append(escaped(text)).append("</").append(element).append(">\n");
  }

  private void tag(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
  }

  private void indent() throws IOException {
    out.append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
