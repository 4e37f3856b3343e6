package org.resolint.rules.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.TextFact;

/** The parentheses, brackets and quotation marks of a text that lack their counterpart in it. */
final class Marks {
  /** Those of a text, in order. */
  static final TextFact<List<Mark>> ALONE = TextFact.of(Marks::alone);

  private static final String OPENING = "([«“„《〈「『【";
  private static final String CLOSING = ")]»”“》〉」』】";
  private static final int PARENTHESIS = 0;
  private static final char STRAIGHT = '"';
  private static final Pattern LABEL = Pattern.compile("\\p{L}|[ivxIVX]{2,5}|\\d{1,2}");

  private Marks() {}

  /**
   * A mark.
   *
   * @param pair which pair it is of; those of full width are as others, a straight quotation mark
   *     is a pair of its own
   * @param at its UTF-16 offset in the text
   * @param opens whether it opens the pair; a straight quotation mark may do either
   */
  record Mark(int pair, int at, boolean opens) {
    private static final int STRAIGHT_PAIR = -1;

    boolean isParenthesis() {
      return pair == PARENTHESIS;
    }

    boolean isStraight() {
      return pair == STRAIGHT_PAIR;
    }

    /** Whether a later mark may be the counterpart; a straight one may be that of a curved one. */
    boolean meets(Mark later) {
      if (isStraight() || later.isStraight()) {
        return isCurvedOrStraight() && later.isCurvedOrStraight();
      }
      return pair == later.pair && opens && !later.opens;
    }

    private boolean isCurvedOrStraight() {
      return isStraight() || OPENING.charAt(pair) == '“' || OPENING.charAt(pair) == '„';
    }
  }

  private static List<Mark> alone(String text) {
    List<Mark> alone = new ArrayList<>();
    List<Mark> marks = marks(text);
    int labels = 0;
    for (Mark mark : marks) {
      labels += isOfLabel(mark, text) ? 1 : 0;
    }
    for (Mark mark : without(marks)) {
      // As many as there are labels may be theirs.
      if (!mark.isParenthesis() || mark.opens() || labels-- <= 0) {
        alone.add(mark);
      }
    }
    return List.copyOf(alone);
  }

  /** What is left of marks when the pairs are taken away; takes one look at each. */
  private static List<Mark> without(List<Mark> marks) {
    Map<Integer, Deque<Mark>> open = new HashMap<>();
    Set<Mark> left = new LinkedHashSet<>(marks);
    for (Mark mark : marks) {
      Deque<Mark> counterparts = counterparts(mark, open.values());
      if (counterparts == null) {
        open.computeIfAbsent(mark.pair(), pair -> new ArrayDeque<>()).addLast(mark);
      } else {
        left.remove(counterparts.removeLast());
        left.remove(mark);
      }
    }
    return List.copyOf(left);
  }

  /** Of the open marks, pair by pair, those whose last is the nearest that meets another one. */
  private static @Nullable Deque<Mark> counterparts(Mark mark, Collection<Deque<Mark>> open) {
    Deque<Mark> nearest = null;
    for (Deque<Mark> marks : open) {
      Mark last = marks.peekLast();
      if (last != null
          && last.meets(mark)
          && (nearest == null || last.at() > nearest.getLast().at())) {
        nearest = marks;
      }
    }
    return nearest;
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    boolean low = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || c == ' ') {
        continue;
      }
      if (c == STRAIGHT) {
        marks.add(new Mark(Mark.STRAIGHT_PAIR, i, true));
        continue;
      }
      char plain = plain(c);
      int opening = OPENING.indexOf(plain);
      int closing = CLOSING.indexOf(plain);
      low |= c == '„';
      if (closing >= 0 && (opening < 0 || low)) {
        marks.add(new Mark(closing, i, false));
      } else if (opening >= 0) {
        marks.add(new Mark(opening, i, true));
      }
    }
    return marks;
  }

  private static char plain(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      case '［' -> '[';
      case '］' -> ']';
      default -> c;
    };
  }

  /** Whether a parenthesis closes a label such as a), iv) or 12) rather than what one opened. */
  private static boolean isOfLabel(Mark mark, String text) {
    if (!mark.isParenthesis() || mark.opens()) {
      return false;
    }
    int start = mark.at();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < mark.at() && LABEL.matcher(text.substring(start, mark.at())).matches();
  }
}
