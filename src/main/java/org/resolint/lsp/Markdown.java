package org.resolint.lsp;

/** Text that stands in Markdown as it is. */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private Markdown() {}

  /** The text on one line, without any meaning to Markdown. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return escaped.toString();
  }
}
