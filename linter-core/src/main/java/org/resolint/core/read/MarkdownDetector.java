package org.resolint.core.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Markdown from plain text: by the name's suffix, else by markup that prose does not have.
 */
final class MarkdownDetector {
  private static final int SAMPLE = 100_000;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^#{1,6} \\S|</?(?:sup|sub|b|i|em|strong|br)\\b[^>\n]{0,40}>"
              + "|^(?:[-*] |\\d{1,3}[.] +)?(\\*{1,2}|_{1,2})[\\p{L}][^*_\n]{0,200}\\1(?![*_])");

  /** All markup has one of them. */
  private static final List<String> SIGNS = List.of("#", "<", "*", "_");

  private MarkdownDetector() {}

  static boolean isMarkdown(String name, String text) {
    String file = name.toLowerCase(Locale.ROOT);
    if (file.endsWith(".md") || file.endsWith(".markdown")) {
      return true;
    }
    if (SIGNS.stream().noneMatch(text::contains)) {
      return false;
    }
    Matcher matcher = MARKUP.matcher(text).region(0, Math.min(text.length(), SAMPLE));
    int hits = 0;
    while (hits < 2 && matcher.find()) {
      hits++;
    }
    return hits == 2;
  }
}
