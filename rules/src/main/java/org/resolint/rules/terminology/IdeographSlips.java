package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Characters;
import org.resolint.glossary.Term;
import org.resolint.rules.terminology.NearTerms.Likelihood;
import org.resolint.rules.terminology.NearTerms.Near;
import org.resolint.rules.text.Wording;

/**
 * Tells what is a slip from what is another word, without a dictionary: by what is mistaken for
 * what, and by pairs of ideographs that neither a term nor the text has elsewhere.
 */
final class IdeographSlips {
  private static final String CHINESE = "zh";

  /** From this length on a term is meant even where an ideograph is like none of its own. */
  private static final int LONG = 5;

  private static final int SHORT = 3;

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> terms = new HashSet<>();

  /** The ideographs that terms begin with, and those that they end with. */
  private final Set<String> firsts = new HashSet<>();

  private final Set<String> lasts = new HashSet<>();
  private final Set<String> function;
  private final Set<String> numerals;

  /** Prepares terms. */
  IdeographSlips(List<Term> terms, Wording wording) {
    for (Term term : terms) {
      String text = term.text();
      this.terms.add(text);
      firsts.add(text.substring(0, 1));
      lasts.add(text.substring(text.length() - 1));
      for (int i = 1; i < text.length(); i++) {
        pairs.add(text.substring(i - 1, i + 1));
      }
    }
    this.function = Set.copyOf(wording.list("function", CHINESE));
    this.numerals = Set.copyOf(wording.list("numerals", CHINESE));
  }

  /**
   * What stands between two offsets if it is a slip for a term: as long as it, or one ideograph
   * longer or shorter.
   */
  @Nullable Near near(int start, int end, Term term, String text) {
    if (start < 0 || end > text.length()) {
      return null;
    }
    String wanted = term.text();
    int shorter = Math.min(end - start, wanted.length());
    int before = 0;
    while (before < shorter && text.charAt(start + before) == wanted.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && text.charAt(end - 1 - after) == wanted.charAt(wanted.length() - 1 - after)) {
      after++;
    }
    Place place = new Place(start, end, start + before, term, text);
    int more = end - start - wanted.length();
    if (more == 0 && before + after == wanted.length() - 1) {
      return replaced(place, before);
    }
    if (more == 0 && before + after == wanted.length() - 2) {
      return swapped(place, before);
    }
    if (more == 1 && before + after == wanted.length()) {
      return doubled(place, before);
    }
    return more < 0 && before + after == wanted.length() - 1 ? missing(place, before) : null;
  }

  /** What may be a slip, with the offset of the ideograph that differs. */
  private record Place(int start, int end, int at, Term term, String text) {
    boolean isAtAnEnd() {
      return at == start || at == end - 1;
    }

    /** The pair of an ideograph with the one before it, if both stand in the text. */
    void addPair(int second, List<String> pairs) {
      if (second > 0
          && second < text.length()
          && Characters.isHan(text.charAt(second - 1))
          && Characters.isHan(text.charAt(second))) {
        pairs.add(text.substring(second - 1, second + 1));
      }
    }

    /** The pairs that have one of the ideographs between two offsets. */
    List<String> pairs(int from, int to) {
      List<String> all = new ArrayList<>();
      for (int i = from; i <= to; i++) {
        addPair(i, all);
      }
      return all;
    }

    /** Whether nothing is written onto it at an end, be it a letter or a figure. */
    boolean isFree() {
      return (at > start || start == 0 || isNoSign(text.charAt(start - 1)))
          && (at < end - 1 || end == text.length() || isNoSign(text.charAt(end)));
    }

    private static boolean isNoSign(char c) {
      return Characters.isHan(c) || !Character.isLetterOrDigit(c);
    }

    /** The same with another ideograph that differs. */
    Place from(int other) {
      return new Place(start, end, other, term, text);
    }

    Near near(Likelihood likelihood, List<String> oddities) {
      return new Near(start, end, at, term, likelihood, oddities);
    }
  }

  private @Nullable Near replaced(Place place, int index) {
    String wanted = place.term().text();
    String own = place.text().substring(place.at(), place.at() + 1);
    boolean inner = !place.isAtAnEnd();
    if (!Characters.isHan(own.charAt(0))
        || numerals.contains(own)
        || (function.contains(own) && (!inner || function.contains(sign(wanted, index))))) {
      return null;
    }
    // An end is as often a word of its own, before or behind a shorter term.
    String rest = index == 0 ? wanted.substring(1) : wanted.substring(0, index);
    if (!inner && (!place.isFree() || terms.contains(rest))) {
      return null;
    }
    List<String> odd = place.pairs(place.at(), place.at() + 1);
    if (!areOdd(odd, place.text())) {
      return null;
    }
    if (AlikeIdeographs.areAlike(wanted.charAt(index), own.charAt(0))) {
      return place.near(alike(wanted, inner), odd);
    }
    return inner && wanted.length() >= LONG ? place.near(Likelihood.POSSIBLE, odd) : null;
  }

  private static Likelihood alike(String wanted, boolean inner) {
    if (wanted.length() > SHORT) {
      return Likelihood.CERTAIN;
    }
    return inner ? Likelihood.CERTAIN_BESIDE_TERM : Likelihood.POSSIBLE_BESIDE_TERM;
  }

  private @Nullable Near swapped(Place place, int index) {
    String wanted = place.term().text();
    String text = place.text();
    int at = place.at();
    if (index + 1 >= wanted.length()
        || text.charAt(at) != wanted.charAt(index + 1)
        || text.charAt(at + 1) != wanted.charAt(index)) {
      return null;
    }
    if (index > 0 && index + 2 < wanted.length()) {
      return place.near(Likelihood.CERTAIN, List.of());
    }
    List<String> odd = place.pairs(at, at + 2);
    if (!areOdd(odd, text)) {
      return null;
    }
    return place.near(
        wanted.length() == SHORT ? Likelihood.CERTAIN_BESIDE_TERM : Likelihood.CERTAIN, odd);
  }

  private @Nullable Near doubled(Place place, int index) {
    String wanted = place.term().text();
    if (index == 0 || place.text().charAt(place.at()) != wanted.charAt(index - 1)) {
      return null;
    }
    boolean first = index == 1;
    boolean last = index == wanted.length();
    // The second of them may begin a shorter term, as the first may end one.
    boolean second = last || terms.contains(wanted.substring(0, index));
    Place own = place.from(second ? place.at() : place.at() - 1);
    int beyond = first ? place.start() - 1 : place.end();
    // At an end it may be a word of its own, unless nothing stands beyond.
    if ((!first && !last) || !isWritten(beyond, place.text())) {
      return own.near(Likelihood.CERTAIN, List.of());
    }
    List<String> odd = place.pairs(first ? place.start() : beyond, first ? place.start() : beyond);
    boolean word = (first ? lasts : firsts).contains(sign(wanted, index - 1));
    return odd.isEmpty() || word || !areOdd(odd, place.text())
        ? null
        : own.near(Likelihood.POSSIBLE, odd);
  }

  private static String sign(String text, int index) {
    return text.substring(index, index + 1);
  }

  private static boolean isWritten(int at, String text) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private @Nullable Near missing(Place place, int index) {
    String wanted = place.term().text();
    // Near its ends a term without one ideograph is mostly another word.
    boolean deep = index >= 2 && index <= wanted.length() - 3;
    if (!deep || function.contains(sign(wanted, index))) {
      return null;
    }
    List<String> odd = place.pairs(place.at(), place.at());
    return areOdd(odd, place.text()) ? place.near(Likelihood.POSSIBLE, odd) : null;
  }

  /** Whether no term has one of several pairs, nor the text a second time. */
  private boolean areOdd(List<String> all, String text) {
    for (String pair : all) {
      if (pairs.contains(pair) || text.indexOf(pair) != text.lastIndexOf(pair)) {
        return false;
      }
    }
    return true;
  }
}
