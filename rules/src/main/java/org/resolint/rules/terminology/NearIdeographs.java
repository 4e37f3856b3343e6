package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Characters;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.BlockWords;

/**
 * Terms of several ideographs that a text has but for one, or with two in the wrong order. One half
 * of such a term stands in the text as it is, or its middle is swapped; of a term of three, two do.
 */
final class NearIdeographs implements NearTerms {
  private static final int STARTS = 1 << 16;
  private static final int FEWEST = 3;

  private final Map<String, List<Term>> beginnings = new HashMap<>();
  private final Map<String, List<Term>> endings = new HashMap<>();
  private final Map<Integer, List<Term>> frames = new HashMap<>();
  private final TreeSet<Integer> halves = new TreeSet<>();
  private final BitSet starts = new BitSet(STARTS);
  private final IdeographSlips slips;

  /** Prepares terms. */
  NearIdeographs(List<Term> terms, IdeographSlips slips) {
    this.slips = slips;
    for (Term term : terms) {
      String text = term.text();
      if (text.length() >= FEWEST && text.chars().allMatch(c -> Characters.isHan((char) c))) {
        add(term, text);
      }
    }
  }

  private void add(Term term, String text) {
    int last = text.length() - 1;
    int half = Math.max(2, text.length() / 2);
    put(beginnings, text.substring(0, half), term);
    put(beginnings, text.substring(0, half - 1) + text.charAt(half), term);
    if (text.length() == FEWEST) {
      int frame = pair(text.charAt(0), text.charAt(last));
      frames.computeIfAbsent(frame, key -> new ArrayList<>(1)).add(term);
      put(beginnings, "" + text.charAt(1) + text.charAt(0), term);
    }
    put(endings, text.substring(Math.min(half, last - 1)), term);
  }

  private void put(Map<String, List<Term>> index, String half, Term term) {
    index.computeIfAbsent(half, key -> new ArrayList<>(1)).add(term);
    halves.add(half.length());
    starts.set(start(half.charAt(0), half.charAt(1)));
  }

  private static int pair(char first, char last) {
    return first << Character.SIZE | last;
  }

  private static int start(char first, char second) {
    return (first * 31 + second) & (STARTS - 1);
  }

  @Override
  public List<Near> in(String text, BlockWords words) {
    List<Near> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (!Characters.isHan(text.charAt(i))) {
        continue;
      }
      Near near = null;
      // Most pairs of ideographs begin no half.
      if (starts.get(start(text.charAt(i), text.charAt(i + 1)))) {
        near = at(i, text);
      }
      if (near == null) {
        near = ofThree(i, text);
      }
      if (near != null && near.start() >= free) {
        found.add(near);
        free = near.end();
      }
    }
    return found;
  }

  private @Nullable Near at(int start, String text) {
    for (int half : halves.descendingSet()) {
      int end = start + half;
      if (end > text.length()) {
        continue;
      }
      String part = text.substring(start, end);
      for (Term term : beginnings.getOrDefault(part, List.of())) {
        Near near = from(start, term, text);
        if (near != null) {
          return near;
        }
      }
      for (Term term : endings.getOrDefault(part, List.of())) {
        Near near = upTo(end, term, text);
        if (near != null) {
          return near;
        }
      }
    }
    return null;
  }

  private @Nullable Near from(int start, Term term, String text) {
    int end = start + term.text().length();
    Near near = slips.near(start, end, term, text);
    near = near == null ? slips.near(start, end + 1, term, text) : near;
    return near == null ? slips.near(start, end - 1, term, text) : near;
  }

  private @Nullable Near upTo(int end, Term term, String text) {
    int start = end - term.text().length();
    Near near = slips.near(start, end, term, text);
    near = near == null ? slips.near(start - 1, end, term, text) : near;
    return near == null ? slips.near(start + 1, end, term, text) : near;
  }

  private @Nullable Near ofThree(int start, String text) {
    int end = start + FEWEST;
    if (end > text.length()) {
      return null;
    }
    int frame = pair(text.charAt(start), text.charAt(end - 1));
    for (Term term : frames.getOrDefault(frame, List.of())) {
      Near near = slips.near(start, end, term, text);
      if (near != null) {
        return near;
      }
    }
    return null;
  }
}
