package org.resolint.rules.mining;

import java.util.regex.Pattern;

/** Cuts the sentence around a word sequence out of a text. */
final class Quotation {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final String ENDS = ".!?;。！？；؟؛";
  private static final String GAP = "…";

  /** How many UTF-16 units are quoted on each side at most. */
  private static final int REACH = 120;

  private Quotation() {}

  /** The sentence, or so much of it as a note has room for. */
  static String around(String text, int start, int length) {
    int first = start;
    while (first > 0 && start - first < REACH && !isEnd(text, first - 1)) {
      first--;
    }
    int last = Math.min(text.length(), start + length);
    int limit = Math.min(text.length(), last + REACH);
    while (last < limit && !isEnd(text, last)) {
      last++;
    }
    boolean cutBefore = first > 0 && !isEnd(text, first - 1);
    boolean cutAfter = last < text.length() && !isEnd(text, last);
    String quoted = text.substring(first, last);
    if (cutBefore) {
      quoted = GAP + quoted.substring(afterWord(quoted, start - first));
    }
    if (cutAfter) {
      int blank = quoted.lastIndexOf(' ');
      quoted = (blank > quoted.length() - REACH ? quoted.substring(0, blank) : quoted) + GAP;
    }
    return BLANKS.matcher(quoted.strip()).replaceAll(" ");
  }

  /** The place behind the first blank before a limit, so that no word is cut. */
  private static int afterWord(String quoted, int limit) {
    int blank = quoted.indexOf(' ');
    int after = blank < 0 || blank >= limit ? 0 : blank + 1;
    return after == 0 && Character.isLowSurrogate(quoted.charAt(0)) ? 1 : after;
  }

  private static boolean isEnd(String text, int index) {
    if (ENDS.indexOf(text.charAt(index)) < 0) {
      return false;
    }
    boolean ideographic = text.charAt(index) > 0x2FFF;
    return ideographic
        || index + 1 == text.length()
        || Character.isWhitespace(text.charAt(index + 1));
  }
}
