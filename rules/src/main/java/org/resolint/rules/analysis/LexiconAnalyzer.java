package org.resolint.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordForm;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Words as terms are matched by them: an ideograph is a word, and so is each part of a hyphenated
 * compound, so that a compound matches however many of its parts are inflected. Safe for use by
 * many threads.
 */
final class LexiconAnalyzer implements Analyzer {
  private final WordTokenizer tokenizer;
  private final @Nullable Lexicon lexicon;
  private final Memo<Forms> forms = new Memo<>(this::forms);

  /** What a word is matched by. */
  private record Forms(String folded, List<String> lemmas) {}

  LexiconAnalyzer(String language, Optional<Lexicon> lexicon) {
    this.tokenizer = WordTokenizer.forLanguage(language);
    this.lexicon = lexicon.orElse(null);
  }

  @Override
  public List<TermToken> analyze(CharSequence text) {
    List<TermToken> tokens = new ArrayList<>();
    for (Word word : tokenizer.words(text)) {
      int start = word.start();
      for (int i = start; i <= word.end(); i++) {
        if (i == word.end() || isHyphen(text.charAt(i))) {
          if (i > start) {
            tokens.add(token(text, start, i));
          }
          start = i + 1;
        }
      }
    }
    return tokens;
  }

  private TermToken token(CharSequence text, int start, int end) {
    Forms word = forms.get(text.subSequence(start, end).toString());
    return new TermToken(start, end, word.folded(), word.lemmas());
  }

  private Forms forms(String word) {
    String folded = Folding.fold(word);
    if (lexicon == null) {
      return new Forms(folded, List.of());
    }
    TreeSet<String> lemmas = new TreeSet<>();
    for (String lemma : lexicon.lemmas(word)) {
      lemmas.add(Folding.fold(lemma));
    }
    for (WordForm form : lexicon.forms(word)) {
      lemmas.add(Folding.fold(form.lemma()));
    }
    return new Forms(folded, List.copyOf(lemmas));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
