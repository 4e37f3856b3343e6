package org.resolint.rules.mining;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolint.rules.text.Wording;

/** The words of a language that name nothing. Immutable. */
final class FunctionWords {
  /** A language without a list is judged by length. */
  private static final int LONGEST_UNLISTED = 3;

  private final Set<String> edge;
  private final Set<String> inner;

  private FunctionWords(Set<String> edge, Set<String> inner) {
    this.edge = edge;
    this.inner = inner;
  }

  static FunctionWords of(String language) {
    Wording wording = Wording.ofPack("mining");
    return new FunctionWords(
        Set.copyOf(wording.list("edge", language).stream().collect(Collectors.toSet())),
        Set.copyOf(wording.list("inner", language).stream().collect(Collectors.toSet())));
  }

  /** Whether no term begins or ends with a word, given with its lemma. */
  boolean isFunction(String word, String lemma) {
    String plain = plain(word);
    return edge.isEmpty()
        ? plain.length() <= LONGEST_UNLISTED
        : edge.contains(plain) || edge.contains(lemma);
  }

  /** Whether a function word may stand inside a term. */
  boolean mayStandInside(String word, String lemma) {
    return edge.isEmpty() || inner.contains(plain(word)) || inner.contains(lemma);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
