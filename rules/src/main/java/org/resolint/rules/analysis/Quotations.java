package org.resolint.rules.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.resolint.core.text.Span;

/** Finds what stands in quotation marks or in the brackets of Chinese titles. */
public final class Quotations {
  private static final String OPENING = "«“„《〈「『";
  private static final String CLOSING = "»”“》〉」』";
  private static final char STRAIGHT = '"';
  private static final char FIRST_PAIRED = '«';

  private Quotations() {}

  private record Open(int mark, int at) {}

  /**
   * The quoted ranges of a text, marks included, as UTF-16 offsets into it. A mark without its
   * counterpart quotes nothing.
   */
  public static List<Span> in(CharSequence text) {
    List<Span> quoted = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_PAIRED && c != STRAIGHT) {
        continue;
      }
      if (c == STRAIGHT && isOpen(open, STRAIGHT)) {
        close(open, STRAIGHT, i, quoted);
      } else if (c == STRAIGHT) {
        open.push(new Open(STRAIGHT, i));
      } else if (closes(open, c)) {
        close(open, CLOSING.indexOf(c), i, quoted);
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(new Open(OPENING.indexOf(c), i));
      }
    }
    return quoted;
  }

  /** Whether a range lies within one of several. */
  public static boolean contain(List<Span> ranges, int start, int end) {
    return ranges.stream().anyMatch(range -> range.start() <= start && end <= range.end());
  }

  private static boolean closes(Deque<Open> open, char c) {
    int mark = CLOSING.indexOf(c);
    return mark >= 0 && isOpen(open, mark);
  }

  private static boolean isOpen(Deque<Open> open, int mark) {
    for (Open entry : open) {
      if (entry.mark() == mark) {
        return true;
      }
    }
    return false;
  }

  private static void close(Deque<Open> open, int mark, int at, List<Span> quoted) {
    Open entry = open.pop();
    while (entry.mark() != mark) {
      entry = open.pop();
    }
    quoted.add(new Span(entry.at(), at + 1));
  }
}
