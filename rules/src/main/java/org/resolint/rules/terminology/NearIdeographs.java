package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.BlockWords;

/**
 * Terms of several ideographs of which a text has all but one, or two in the wrong order. One half
 * of such a term stands in the text as it is.
 */
final class NearIdeographs implements NearTerms {
  private static final int STARTS = 1 << 16;

  private final Map<String, List<Term>> beginnings = new HashMap<>();
  private final Map<String, List<Term>> endings = new HashMap<>();
  private final TreeSet<Integer> halves = new TreeSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final BitSet starts = new BitSet(STARTS);

  /**
   * Prepares terms.
   *
   * @param shortest the fewest ideographs of a term that is looked for, at least 4
   */
  NearIdeographs(List<Term> terms, int shortest) {
    for (Term term : terms) {
      String text = term.text();
      for (int i = 1; i < text.length(); i++) {
        pairs.add(text.substring(i - 1, i + 1));
      }
      if (text.length() >= shortest && text.chars().allMatch(Character::isIdeographic)) {
        int half = text.length() / 2;
        put(beginnings, text.substring(0, half), term);
        put(endings, text.substring(half), term);
      }
    }
  }

  private void put(Map<String, List<Term>> index, String half, Term term) {
    index.computeIfAbsent(half, key -> new ArrayList<>(1)).add(term);
    halves.add(half.length());
    starts.set(start(half.charAt(0), half.charAt(1)));
  }

  @Override
  public List<Near> in(String text, BlockWords words) {
    List<Near> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!mayBegin(i, text)) {
        continue;
      }
      Near near = at(i, text);
      if (near != null && near.start() >= free) {
        found.add(near);
        free = near.end();
      }
    }
    return found;
  }

  /** Whether two ideographs may be the first ones of a half: most are not. */
  private boolean mayBegin(int start, String text) {
    return start + 1 < text.length()
        && starts.get(start(text.charAt(start), text.charAt(start + 1)));
  }

  private static int start(char first, char second) {
    return (first * 31 + second) & (STARTS - 1);
  }

  private @Nullable Near at(int start, String text) {
    for (int half : halves.descendingSet()) {
      int end = start + half;
      if (end > text.length()) {
        continue;
      }
      String part = text.substring(start, end);
      for (Term term : beginnings.getOrDefault(part, List.of())) {
        Near near = near(start, start + term.text().length(), term, text);
        if (near != null) {
          return near;
        }
      }
      for (Term term : endings.getOrDefault(part, List.of())) {
        Near near = near(end - term.text().length(), end, term, text);
        if (near != null) {
          return near;
        }
      }
    }
    return null;
  }

  /**
   * What stands at a place if it differs from the term by one ideograph, or by the order of two.
   */
  private @Nullable Near near(int start, int end, Term term, String text) {
    if (start < 0 || end > text.length()) {
      return null;
    }
    String wanted = term.text();
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < wanted.length(); i++) {
      char c = text.charAt(start + i);
      if (!Character.isIdeographic(c)) {
        return null;
      }
      if (c != wanted.charAt(i)) {
        first = count++ == 0 ? i : first;
        last = i;
      }
    }
    boolean swapped =
        count == 2
            && last == first + 1
            && text.charAt(start + first) == wanted.charAt(last)
            && text.charAt(start + last) == wanted.charAt(first);
    // An end is as often a word of its own, before or behind a shorter term.
    boolean inner = first > 0 && last < wanted.length() - 1;
    boolean single = count == 1 && inner && isStrange(start + first, text);
    return single || swapped ? new Near(start, end, start + first, term) : null;
  }

  /**
   * Whether an ideograph makes no pair with its neighbours that a term or the text has elsewhere.
   */
  private boolean isStrange(int at, String text) {
    return !isAttested(at, text) && !isAttested(at + 1, text);
  }

  private boolean isAttested(int second, String text) {
    if (second == 0 || second == text.length()) {
      return false;
    }
    String pair = text.substring(second - 1, second + 1);
    return pairs.contains(pair) || text.indexOf(pair) != text.lastIndexOf(pair);
  }
}
