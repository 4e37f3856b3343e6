package org.resolint.core.text;

import java.util.List;

/**
 * Finds the paragraphs of a text that is quoted whole, such as a draft resolution that one body
 * recommends to another: the first of them stands below a colon and begins with a quotation mark,
 * the last ends with one. Stateless and thread-safe.
 */
public final class QuotedParagraphs {
  private static final String OPENING = "\"“„«「『";
  private static final String CLOSING = "\"”“»」』";
  private static final String AFTER_CLOSING = ".;,。；，";

  /** More paragraphs than a quotation has: a mark that nothing closes costs no more than these. */
  private static final int LONGEST = 200;

  private QuotedParagraphs() {}

  /**
   * Whether each paragraph is part of a quotation that runs over several.
   *
   * @param paragraphs all of a text, in order
   */
  public static boolean[] in(List<Paragraph> paragraphs) {
    boolean[] quoted = new boolean[paragraphs.size()];
    int i = 1;
    while (i < paragraphs.size()) {
      int last = opens(paragraphs, i) ? last(paragraphs, i) : -1;
      for (int k = i; k <= last; k++) {
        quoted[k] = true;
      }
      i = Math.max(last, i) + 1;
    }
    return quoted;
  }

  private static boolean opens(List<Paragraph> paragraphs, int i) {
    String text = text(paragraphs, i);
    return !text.isEmpty()
        && OPENING.indexOf(text.charAt(0)) >= 0
        && endsWithColon(text(paragraphs, i - 1))
        && !closes(text);
  }

  private static boolean endsWithColon(String text) {
    String stripped = text.stripTrailing();
    return stripped.endsWith(":") || stripped.endsWith("：");
  }

  /** The paragraph that ends the quotation, or -1. */
  private static int last(List<Paragraph> paragraphs, int first) {
    int end = Math.min(paragraphs.size(), first + LONGEST);
    for (int i = first + 1; i < end; i++) {
      if (closes(text(paragraphs, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a paragraph ends with a closing mark that no mark within the paragraph has opened. */
  private static boolean closes(String text) {
    int end = text.length();
    while (end > 0
        && (Characters.isSpace(text.charAt(end - 1))
            || AFTER_CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == 0 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int open = 0;
    // A mark at the head only says that the quotation goes on.
    for (int i = 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        open = open > 0 ? open - 1 : open + 1;
      } else if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0) {
        open--;
      }
    }
    return open <= 0;
  }

  private static String text(List<Paragraph> paragraphs, int i) {
    return paragraphs.get(i).text();
  }
}
