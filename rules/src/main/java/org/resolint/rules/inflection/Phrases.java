package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermCheck;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.PhraseProfile.Order;
import org.resolint.rules.lexicon.Trait;

/**
 * Knows of each term of one language how it is inflected. Terms are looked at when they are first
 * met. Safe for use by many threads.
 */
public final class Phrases implements TermCheck {
  private final Lexicon lexicon;
  private final Analyzer analyzer;
  private final GrammarReader reader;
  private final Neighbourhood neighbourhood;
  private final ArabicAgreement arabic;
  private final Map<String, TermGrammar> grammars = new ConcurrentHashMap<>();
  private final Map<String, List<String>> spellings = new ConcurrentHashMap<>();

  /**
   * The phrases of one language.
   *
   * @param analyzer what terms and texts are split by
   */
  public Phrases(Lexicon lexicon, Analyzer analyzer) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.reader = new GrammarReader(lexicon.phrase());
    this.neighbourhood = new Neighbourhood(lexicon);
    this.arabic = new ArabicAgreement(lexicon);
  }

  /**
   * {@inheritDoc} The words have to agree where the term's do, and the rest has to be as it is in
   * the term; several words that stand as they do in the term are in order, whatever the
   * dictionaries say of them. A term of one word has to be of the term's part of speech.
   */
  @Override
  public boolean accepts(Concept concept, Term term, CharSequence text, List<TermToken> words) {
    if (words.size() > 1
        && folded(words).equals(spellings.computeIfAbsent(term.text(), own -> folded(term)))) {
      return true;
    }
    if (lexicon.phrase().order() == Order.CLITICS) {
      String spaced = spaced(term);
      return arabic.fits(words(spaced, analyzer.analyze(spaced)), words(text, words));
    }
    TermGrammar grammar =
        concept.kind() == ConceptKind.OPENING_PHRASE || term.text().indexOf(Term.GAP) >= 0
            ? TermGrammar.loose(words(spaced(term), analyzer.analyze(spaced(term))))
            : grammar(term);
    return grammar.words().size() == words.size()
        && GrammarCheck.fits(grammar, words(text, words))
        && neighbourhood.permits(grammar, text, words);
  }

  /**
   * What to write where one term stands and another should. Where the grammar of the place cannot
   * be told, the likeliest form is given and marked as uncertain.
   *
   * @param old the term that stands there
   * @param preferred the term to write, without a gap
   * @param start UTF-16 offset of the place in the text
   * @param end its exclusive UTF-16 offset
   */
  public Replacement replacement(Term old, Term preferred, CharSequence text, int start, int end) {
    CharSequence place = text.subSequence(start, end);
    List<PhraseWord> found = words(place, analyzer.analyze(place));
    TermGrammar oldGrammar = grammar(old);
    if (lexicon.phrase().order() == Order.CLITICS) {
      return new Replacement(start, end, arabic.withParticles(preferred.text(), found), false);
    }
    if (old.text().indexOf(Term.GAP) >= 0 || oldGrammar.words().size() != found.size()) {
      oldGrammar = TermGrammar.loose(found);
    }
    TermGrammar grammar = grammar(preferred);
    return new Replacing(lexicon, oldGrammar, grammar, preferred.text())
        .at(text, start, end, found);
  }

  /** The classes that a term's head may be of; empty where nothing is known of it. */
  public Set<Trait> classes(Term term) {
    return grammar(term).classes();
  }

  /** Whether a term's head may be of a class, among others. */
  public boolean mayBe(Term term, Trait wordClass) {
    TermGrammar grammar = grammar(term);
    return grammar.head() >= 0 && grammar.headWord().is(wordClass);
  }

  /**
   * Whether a word is an article, a preposition, a conjunction or the like.
   *
   * @param word in lower case, with a plain apostrophe
   */
  public boolean isFunction(String word) {
    return lexicon.phrase().function().contains(word);
  }

  /**
   * Whether a word joins two parts of a phrase.
   *
   * @param word in lower case
   */
  public boolean isConjunction(String word) {
    return lexicon.phrase().conjunctions().contains(word);
  }

  private List<String> folded(Term term) {
    return folded(analyzer.analyze(spaced(term)));
  }

  private static List<String> folded(List<TermToken> words) {
    return words.stream().map(TermToken::folded).toList();
  }

  /** The grammar of a term, by what it is told from: comparing whole terms takes longer. */
  private TermGrammar grammar(Term term) {
    return grammars.computeIfAbsent(
        term.text() + '\u0000' + term.partOfSpeech(), key -> read(term));
  }

  private TermGrammar read(Term term) {
    List<TermToken> tokens = analyzer.analyze(term.text());
    return reader.read(words(term.text(), tokens), term.partOfSpeech());
  }

  private static String spaced(Term term) {
    return term.text().replace(Term.GAP, ' ');
  }

  private List<PhraseWord> words(CharSequence text, List<TermToken> tokens) {
    List<PhraseWord> words = new ArrayList<>(tokens.size());
    for (TermToken token : tokens) {
      String written = text.subSequence(token.start(), token.end()).toString();
      words.add(
          new PhraseWord(
              written,
              token.folded(),
              lexicon.forms(written),
              lexicon.lemmas(written),
              isJoined(text, token.start())));
    }
    return words;
  }

  private static boolean isJoined(CharSequence text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '-' || before == '\u2010' || before == '\u2011';
  }
}
