package org.resolint.rules.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextFact;

/** Finds what stands in quotation marks or in the brackets of Chinese titles. */
public final class Quotations {
  private static final String OPENING = "\"«“„《〈「『";
  private static final String CLOSING = "\"»”“》〉」』";
  private static final char STRAIGHT = '"';
  private static final char FIRST_PAIRED = '«';
  private static final char LAST_PAIRED = '』';

  private static final TextFact<List<Span>> QUOTED = TextFact.of(Quotations::in);

  private Quotations() {}

  /** A mark without its counterpart so far: which pair it is of, and where it stands. */
  private record Open(int pair, int at) {}

  /**
   * The quoted ranges of a text, marks included, as UTF-16 offsets into it, in order. A quotation
   * within another is part of that. Two angle brackets count as a guillemet. A mark without its
   * counterpart quotes nothing.
   */
  public static List<Span> in(MappedText text) {
    return QUOTED.in(text);
  }

  /** The same in a text that no paragraph has. */
  public static List<Span> in(String text) {
    List<Span> quoted = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int[] openOf = new int[OPENING.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = mark(text, i);
      if (c != STRAIGHT && (c < FIRST_PAIRED || c > LAST_PAIRED || isLetter(c))) {
        continue;
      }
      int closing = CLOSING.indexOf(c);
      int opening = OPENING.indexOf(c);
      if (closing >= 0 && openOf[closing] > 0) {
        int end = i + (text.charAt(i) == c ? 1 : 2);
        add(new Span(close(open, closing, openOf), end), quoted);
      } else if (opening >= 0) {
        open.push(new Open(opening, i));
        openOf[opening]++;
      }
    }
    return List.copyOf(quoted);
  }

  /** Whether a character stands between the guillemets and the other marks. */
  private static boolean isLetter(char c) {
    return c > '»' && c < '“';
  }

  /** The character at an offset; a guillemet where two angle brackets stand for one. */
  private static char mark(String text, int at) {
    char c = text.charAt(at);
    boolean doubled = (c == '<' || c == '>') && at + 1 < text.length() && text.charAt(at + 1) == c;
    return doubled ? (c == '<' ? '«' : '»') : c;
  }

  /** Takes away all up to the last open mark of a pair, whose offset it answers. */
  private static int close(Deque<Open> open, int pair, int[] openOf) {
    while (true) {
      Open last = open.pop();
      openOf[last.pair()]--;
      if (last.pair() == pair) {
        return last.at();
      }
    }
  }

  /** Adds a range in place of those within it, which came before. */
  private static void add(Span range, List<Span> quoted) {
    int last = quoted.size() - 1;
    while (last >= 0 && quoted.get(last).start() > range.start()) {
      quoted.remove(last--);
    }
    quoted.add(range);
  }

  /**
   * Whether a range lies within one of several.
   *
   * @param ranges apart from each other and in order
   */
  public static boolean contain(List<Span> ranges, int start, int end) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && end <= ranges.get(low - 1).end();
  }
}
