package org.resolint.rules.mining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/** Cuts texts of one language where no term goes on. Not thread-safe. */
final class Segmenter {
  /** No word of a term is longer. */
  private static final int LONGEST_WORD = 64;

  private final WordTokenizer tokenizer;
  private final Optional<Lexicon> lexicon;
  private final FunctionWords functionWords;
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  Segmenter(String language, Lexicons lexicons) {
    this.tokenizer = WordTokenizer.forLanguage(language);
    this.lexicon = lexicons.forLanguage(language);
    this.functionWords = FunctionWords.of(language);
  }

  List<Segment> segments(String text) {
    List<Segment> segments = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (Word word : tokenizer.words(text)) {
      if (!run.isEmpty() && !isBlank(text, run.get(run.size() - 1).end(), word.start())) {
        close(text, run, segments);
      }
      if (partsTerms(word, text)) {
        close(text, run, segments);
      } else {
        run.add(word);
      }
    }
    close(text, run, segments);
    return segments;
  }

  /** The numbers of the words of a term. */
  List<Integer> keys(String term) {
    return tokenizer.words(term).stream()
        .filter(word -> word.end() - word.start() <= LONGEST_WORD)
        .map(word -> key(lemma(word.in(term))))
        .toList();
  }

  private void close(String text, List<Word> run, List<Segment> segments) {
    if (run.isEmpty()) {
      return;
    }
    int[] numbers = new int[run.size()];
    boolean[] atEdge = new boolean[run.size()];
    for (int i = 0; i < numbers.length; i++) {
      String word = run.get(i).in(text);
      String lemma = lemma(word);
      numbers[i] = key(lemma);
      atEdge[i] = !functionWords.isFunction(word, lemma);
    }
    segments.add(new Segment(List.copyOf(run), numbers, atEdge));
    run.clear();
  }

  private boolean partsTerms(Word word, String text) {
    if (word.end() - word.start() > LONGEST_WORD) {
      return true;
    }
    String form = word.in(text);
    String lemma = lemma(form);
    return form.codePoints().noneMatch(Character::isLetter)
        || form.codePoints().anyMatch(Character::isDigit)
        || (functionWords.isFunction(form, lemma) && !functionWords.mayStandInside(form, lemma));
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  private String lemma(String word) {
    return lemmas.computeIfAbsent(
        word,
        form ->
            lexicon
                .map(known -> Collections.min(known.lemmas(form)))
                .orElseGet(() -> form.toLowerCase(Locale.ROOT)));
  }

  private int key(String lemma) {
    return keys.computeIfAbsent(lemma, unseen -> keys.size());
  }
}
