package org.resolint.rules.precedent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.core.analysis.Citations;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.alignment.Tokens;

/**
 * Tells changes that a new year brings by itself, other numbers, dates, sessions and cited texts,
 * from those that somebody made.
 */
final class Updates {
  /** How many words may link two figures: "and its resolutions". */
  private static final int MOST_LINKS = 4;

  /** How many letters "resolution" and "resolutions" have in common at least. */
  private static final int SAME_WORD = 5;

  /** Each is a token of its own: 第七十六届. */
  private static final String HAN_NUMERALS = "零〇一二三四五六七八九十百千";

  private final RuleContext earlier;
  private final RuleContext later;

  Updates(RuleContext earlier, RuleContext later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** Whether a year alone accounts for all that differs between two paragraphs. */
  boolean are(List<WordChange> changes, Passage before, Passage after) {
    List<Token> old = tokens(before, earlier);
    List<Token> fresh = tokens(after, later);
    Set<String> links = links(old);
    links.addAll(links(fresh));
    return changes.stream()
        .allMatch(
            change ->
                isUpdate(
                    others(old, change.earlier(), links), others(fresh, change.later(), links)));
  }

  /** Whether the words that are no figures are none, or one word in two numbers. */
  private static boolean isUpdate(List<String> old, List<String> fresh) {
    if (old.isEmpty() && fresh.isEmpty()) {
      return true;
    }
    return old.size() == 1
        && fresh.size() == 1
        && old.get(0).length() >= SAME_WORD
        && fresh.get(0).startsWith(old.get(0).substring(0, SAME_WORD));
  }

  private static List<String> others(List<Token> tokens, Span part, Set<String> links) {
    return tokens.stream()
        .filter(token -> part.contains(token.span()))
        .filter(token -> !token.figure() && !links.contains(token.word()))
        .map(Token::word)
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .toList();
  }

  /** The words that stand between two figures with few others. */
  private static Set<String> links(List<Token> tokens) {
    Set<String> links = new HashSet<>();
    List<String> since = new ArrayList<>();
    boolean after = false;
    for (Token token : tokens) {
      if (!token.figure()) {
        since.add(token.word());
        continue;
      }
      if (after && since.size() <= MOST_LINKS) {
        links.addAll(since);
      }
      since.clear();
      after = true;
    }
    return links;
  }

  private static List<Token> tokens(Passage passage, RuleContext context) {
    List<Span> figures = figures(passage, context);
    String text = passage.text();
    List<Token> tokens = new ArrayList<>();
    for (Span span : Tokens.in(text)) {
      String word = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
      boolean figure =
          word.chars().anyMatch(Character::isDigit)
              || figures.stream().anyMatch(known -> known.contains(span))
              || (word.length() == 1 && HAN_NUMERALS.indexOf(word) >= 0)
              || context.profile().ordinal(word).isPresent();
      tokens.add(new Token(span, word, figure));
    }
    return tokens;
  }

  /** Citations and dates, with offsets into the words after the label. */
  private static List<Span> figures(Passage passage, RuleContext context) {
    List<Span> figures = new ArrayList<>();
    int start = passage.textStart();
    for (DateMatch date : Dates.in(passage.paragraph(), context)) {
      if (date.start() >= start) {
        figures.add(new Span(date.start() - start, date.end() - start));
      }
    }
    for (Span span : Tokens.in(passage.text())) {
      Span source = passage.paragraph().span(start + span.start(), start + span.end());
      for (Citation citation : context.get(Citations.ANALYSIS)) {
        if (citation.span().contains(source)) {
          figures.add(span);
        }
      }
    }
    return figures;
  }

  private record Token(Span span, String word, boolean figure) {}
}
