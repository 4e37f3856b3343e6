package org.resolint.rules.terminology;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Term;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.analysis.BlockWords;
import org.resolint.rules.lexicon.EditDistance;
import org.resolint.rules.lexicon.Form;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.PhraseProfile.Order;

/**
 * Terms of several words of which a text has all but one, and that one nearly. A word is found by
 * its halves: a letter more, less or other leaves one of them as it is. So do two letters that are
 * swapped, but in the middle.
 */
final class NearWords implements NearTerms {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_KNOWN = 5;
  private static final int SHORTEST_REST = 4;
  private static final int ENDING = 2;
  private static final int SUGGESTIONS = 3;

  private final Analyzer analyzer;
  private final Lexicon lexicon;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<Integer, Halves> halves = new HashMap<>();
  private final Memo<List<String>> near = new Memo<>(this::near);

  private record Posting(Term term, List<TermToken> words, int at) {}

  /** Words of one length, by their halves. */
  private record Halves(Map<String, List<String>> first, Map<String, List<String>> second) {
    void add(String word) {
      int half = word.length() / 2;
      first.computeIfAbsent(word.substring(0, half), key -> new ArrayList<>(1)).add(word);
      second.computeIfAbsent(word.substring(half), key -> new ArrayList<>(1)).add(word);
    }

    /**
     * Those of a length that share a half with a word, which has one letter more or less at most.
     */
    List<String> alike(String word, int length) {
      int half = length / 2;
      List<String> alike = new ArrayList<>();
      alike.addAll(first.getOrDefault(word.substring(0, half), List.of()));
      alike.addAll(second.getOrDefault(word.substring(word.length() - (length - half)), List.of()));
      return alike;
    }
  }

  NearWords(List<Term> terms, Analyzer analyzer, Lexicon lexicon) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    terms.forEach(this::add);
    // Of a term and another within it, the first is meant.
    postings.values().forEach(all -> all.sort(comparingInt(one -> -one.words().size())));
    for (String word : postings.keySet()) {
      halves
          .computeIfAbsent(word.length(), length -> new Halves(new HashMap<>(), new HashMap<>()))
          .add(word);
    }
  }

  private void add(Term term) {
    List<TermToken> words = analyzer.analyze(term.text());
    if (words.size() < 2) {
      return;
    }
    int letters = 0;
    for (TermToken word : words) {
      letters += word.folded().length();
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      int rest = letters - word.length();
      if (word.length() >= SHORTEST && rest >= SHORTEST_REST) {
        Posting posting = new Posting(term, words, i);
        postings.computeIfAbsent(word, key -> new ArrayList<>(1)).add(posting);
        for (String lemma : words.get(i).lemmas()) {
          if (!lemma.equals(word)) {
            postings.computeIfAbsent(lemma, key -> new ArrayList<>(1)).add(posting);
          }
        }
      }
    }
  }

  @Override
  public List<Near> in(String text, BlockWords words) {
    List<TermToken> tokens = words.tokens();
    List<Near> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      TermToken token = tokens.get(i);
      if (token.folded().length() < SHORTEST) {
        continue;
      }
      Form word = words.forms().get(i);
      for (String other : near.get(word)) {
        Near hit = at(i, tokens, text, postings.getOrDefault(other, List.of()));
        if (hit != null && (!lexicon.knows(word.text()) || isOtherWord(token.folded(), other))) {
          found.add(hit);
          break;
        }
      }
    }
    return found;
  }

  /**
   * Whether a word that is known differs within, and not in "s" for "z". Where vowels are left out,
   * words are one letter off others all the time.
   */
  private boolean isOtherWord(String word, String other) {
    int common = Math.min(word.length(), other.length()) - ENDING;
    return lexicon.phrase().order() != Order.CLITICS
        && word.length() >= SHORTEST_KNOWN
        && other.length() >= SHORTEST_KNOWN
        && !word.regionMatches(0, other, 0, common)
        && !word.endsWith(other)
        && !other.endsWith(word)
        && !word.replace('z', 's').equals(other.replace('z', 's'));
  }

  private static @Nullable Near at(
      int word, List<TermToken> tokens, String text, List<Posting> postings) {
    for (Posting posting : postings) {
      int first = word - posting.at();
      int last = first + posting.words().size() - 1;
      if (first >= 0 && last < tokens.size() && stands(posting, first, tokens, text)) {
        return new Near(
            tokens.get(first).start(),
            tokens.get(last).end(),
            tokens.get(word).start(),
            posting.term(),
            Likelihood.POSSIBLE,
            List.of());
      }
    }
    return null;
  }

  private static boolean stands(Posting posting, int first, List<TermToken> tokens, String text) {
    for (int i = 0; i < posting.words().size(); i++) {
      TermToken token = tokens.get(first + i);
      boolean same = isSame(token, posting.words().get(i));
      if (same == (i == posting.at())
          || (i > 0 && isApart(text, tokens.get(first + i - 1), token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(TermToken one, TermToken other) {
    if (one.folded().equals(other.folded()) || other.lemmas().contains(one.folded())) {
      return true;
    }
    for (String lemma : one.lemmas()) {
      if (lemma.equals(other.folded()) || other.lemmas().contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(String text, TermToken one, TermToken next) {
    return text.substring(one.end(), next.start())
        .chars()
        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-');
  }

  /** The words of the terms that a word is one letter off, or that a correction of it gives. */
  private List<String> near(String word) {
    String folded = analyzer.analyze(word).get(0).folded();
    if (folded.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    for (int length = folded.length() - 1; length <= folded.length() + 1; length++) {
      Halves ofLength = halves.get(length);
      if (ofLength != null) {
        words.addAll(ofLength.alike(folded, length));
      }
    }
    String swapped = swappedInTheMiddle(folded);
    if (postings.containsKey(swapped)) {
      words.add(swapped);
    }
    words.removeIf(other -> !EditDistance.isWithin(folded, other, 1));
    if (words.isEmpty() && !lexicon.knows(word)) {
      corrections(word, folded).forEach(words::add);
    }
    return List.copyOf(words);
  }

  /** The words of the terms that a misspelt word, inflected, may be. */
  private List<String> corrections(String word, String folded) {
    List<String> words = new ArrayList<>();
    for (String suggestion : lexicon.suggestNearest(word, SUGGESTIONS, Map.of())) {
      for (TermToken token : analyzer.analyze(suggestion)) {
        if (EditDistance.isWithin(folded, token.folded(), 1)) {
          token.lemmas().stream().filter(postings::containsKey).forEach(words::add);
        }
      }
    }
    return words;
  }

  private static String swappedInTheMiddle(String word) {
    int half = word.length() / 2;
    return half == 0
        ? word
        : word.substring(0, half - 1)
            + word.charAt(half)
            + word.charAt(half - 1)
            + word.substring(half + 1);
  }
}
