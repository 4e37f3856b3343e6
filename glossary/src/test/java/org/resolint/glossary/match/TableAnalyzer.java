package org.resolint.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An analyzer that knows the lemmas of a few words; an ideograph is a word of its own. */
record TableAnalyzer(Map<String, List<String>> lemmas) implements Analyzer {

  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}]]+");

  /** One that knows no lemmas at all. */
  static TableAnalyzer plain() {
    return new TableAnalyzer(Map.of());
  }

  @Override
  public List<TermToken> analyze(CharSequence text) {
    List<TermToken> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String folded = word.group().toLowerCase(Locale.ROOT);
      List<String> found = lemmas.getOrDefault(folded, List.of(folded));
      tokens.add(new TermToken(word.start(), word.end(), folded, found));
    }
    return tokens;
  }
}
