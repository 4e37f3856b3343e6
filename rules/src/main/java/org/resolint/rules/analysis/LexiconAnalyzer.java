package org.resolint.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.resolint.core.text.Paragraph;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.lexicon.Form;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.TextWords;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Words as terms are matched by them: an ideograph is a word, and so is each part of a hyphenated
 * compound, so that a compound matches however many of its parts are inflected. Safe for use by
 * many threads.
 */
final class LexiconAnalyzer implements Analyzer {
  private final WordTokenizer tokenizer;
  private final Memo<MatchedForms> forms;

  /** The words of terms: those who look for terms and for what is nearly one ask for the same. */
  private final Memo<List<TermToken>> analyzed = new Memo<>(this::read);

  private LexiconAnalyzer(String language, Function<String, MatchedForms> forms) {
    this.tokenizer = WordTokenizer.forLanguage(language);
    this.forms = new Memo<>(forms);
  }

  /** The analyzer of a language: with lemmas, if it has a lexicon. */
  static LexiconAnalyzer of(String language, Optional<Lexicon> lexicon) {
    if (lexicon.isEmpty()) {
      return new LexiconAnalyzer(language, word -> new MatchedForms(Folding.fold(word), List.of()));
    }
    CompiledForms compiled = CompiledForms.read(language);
    return new LexiconAnalyzer(
        language,
        word -> {
          MatchedForms known = compiled.of(word);
          return known != null ? known : lookUp(word, lexicon.get());
        });
  }

  /** The analyzer of a language that asks its lexicon for every word. */
  static LexiconAnalyzer uncompiled(String language, Lexicon lexicon) {
    return new LexiconAnalyzer(language, word -> lookUp(word, lexicon));
  }

  @Override
  public List<TermToken> analyze(CharSequence text) {
    return analyzed.get(text.toString());
  }

  private List<TermToken> read(String text) {
    List<TermToken> tokens = new ArrayList<>();
    split(text, (start, end) -> tokens.add(token(start, end, forms(text.substring(start, end)))));
    return List.copyOf(tokens);
  }

  /** The words of a paragraph: its forms remember what they are matched by. */
  BlockWords words(Paragraph paragraph) {
    String text = paragraph.text();
    TextWords read = tokenizer.read().in(paragraph);
    List<TermToken> tokens = new ArrayList<>(read.size());
    List<Form> written = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      Form whole = read.form(i);
      if (whole.isLinked()) {
        split(
            text,
            read.start(i),
            read.end(i),
            (start, end) -> {
              Form part = tokenizer.form(text, start, end);
              tokens.add(token(start, end, forms.get(part)));
              written.add(part);
            });
      } else {
        tokens.add(token(read.start(i), read.end(i), forms.get(whole)));
        written.add(whole);
      }
    }
    return new BlockWords(tokens, written);
  }

  private static TermToken token(int start, int end, MatchedForms word) {
    return new TermToken(start, end, word.folded(), word.lemmas());
  }

  /** What a single word is matched by. */
  MatchedForms forms(String word) {
    return forms.get(word);
  }

  /** The words of a text as they stand. */
  List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    split(text, (start, end) -> words.add(text.subSequence(start, end).toString()));
    return words;
  }

  private interface Place {
    void found(int start, int end);
  }

  private void split(CharSequence text, Place places) {
    for (Word word : tokenizer.words(text)) {
      split(text, word.start(), word.end(), places);
    }
  }

  private static void split(CharSequence text, int from, int to, Place places) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Form.isHyphen(text.charAt(i))) {
        if (i > start) {
          places.found(start, i);
        }
        start = i + 1;
      }
    }
  }

  private static MatchedForms lookUp(String word, Lexicon lexicon) {
    TreeSet<String> lemmas = new TreeSet<>();
    for (String lemma : lexicon.allLemmas(word)) {
      lemmas.add(Folding.fold(lemma));
    }
    return new MatchedForms(Folding.fold(word), List.copyOf(lemmas));
  }
}
