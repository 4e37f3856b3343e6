package org.resolint.rules.precedent;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.Tokens;

/** What differs between two texts, word by word. */
final class WordDiff {
  private final String earlier;
  private final String later;
  private final List<Span> earlierTokens;
  private final List<Span> laterTokens;

  private WordDiff(String earlier, String later) {
    this.earlier = earlier;
    this.later = later;
    this.earlierTokens = Tokens.in(earlier);
    this.laterTokens = Tokens.in(later);
  }

  /** The differences in order of place; white space does not count. */
  static List<WordChange> between(String earlier, String later) {
    return new WordDiff(earlier, later).changes();
  }

  private List<WordChange> changes() {
    int[] counterparts =
        Alignment.counterparts(
            earlierTokens.size(),
            laterTokens.size(),
            (i, j) ->
                word(earlier, earlierTokens.get(i)).equals(word(later, laterTokens.get(j)))
                    ? 1
                    : -1);
    List<WordChange> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k <= counterparts.length; k++) {
      boolean atEnd = k == counterparts.length;
      if (!atEnd && counterparts[k] == Alignment.NONE) {
        continue;
      }
      int next = atEnd ? earlierTokens.size() : counterparts[k];
      if (next > i || k > j) {
        changes.add(
            new WordChange(span(earlierTokens, i, next, earlier), span(laterTokens, j, k, later)));
      }
      i = next + 1;
      j = k + 1;
    }
    return changes;
  }

  private static String word(String text, Span token) {
    return text.substring(token.start(), token.end());
  }

  /** From one token to before another; an empty span stands where the words would. */
  private static Span span(List<Span> tokens, int from, int to, String text) {
    if (from < to) {
      return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
    int place = from < tokens.size() ? tokens.get(from).start() : text.length();
    return new Span(place, place);
  }
}
