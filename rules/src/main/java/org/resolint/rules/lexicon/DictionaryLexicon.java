package org.resolint.rules.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** A lexicon over LanguageTool's dictionaries that remembers what it was asked. */
final class DictionaryLexicon implements Lexicon {
  private final String language;
  private final Memo<Boolean> known;
  private final Memo<Set<String>> lemmas;
  private final Lemmatizer lemmatizer;
  private final Memo<List<WordForm>> forms;
  private final PhraseProfile phrase;
  private final Suggester suggester;
  private final Slips slips;
  private final Memo<Optional<String>> slipOf;
  private final Inflector inflector;

  DictionaryLexicon(LexiconProfile profile) {
    this.language = profile.language();
    Dictionaries dictionaries = new Dictionaries(profile);
    KnownWords knownWords = KnownWords.read(language);
    Supplier<CommonWords> commonWords = new Lazy<>(() -> CommonWords.read(profile));
    SpellingJudge judge = new SpellingJudge(profile, dictionaries, knownWords, commonWords);
    this.known = new Memo<>(judge::accepts);
    this.lemmatizer = new Lemmatizer(profile, new WordReader(profile, dictionaries, knownWords));
    this.lemmas = new Memo<>(lemmatizer::lemmas);
    this.forms = new Memo<>(lemmatizer::forms);
    this.phrase = profile.phrase();
    this.suggester = new Suggester(profile, dictionaries, knownWords, commonWords, known::get);
    this.slips = new Slips(profile, commonWords);
    this.slipOf = new Memo<>(slips::of);
    this.inflector = new Inflector(profile, dictionaries);
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public boolean knows(String word) {
    return known.get(word);
  }

  @Override
  public Set<String> lemmas(String word) {
    return lemmas.get(word);
  }

  @Override
  public Set<String> allLemmas(String word) {
    return lemmatizer.allLemmas(word);
  }

  @Override
  public List<WordForm> forms(String word) {
    return forms.get(word);
  }

  @Override
  public PhraseProfile phrase() {
    return phrase;
  }

  @Override
  public List<String> suggest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit) {
    return suggester.suggest(word, limit, documentWords, fit);
  }

  @Override
  public List<String> suggestNearest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit) {
    return suggester.suggestNearest(word, limit, documentWords, fit);
  }

  @Override
  public boolean isCommon(String word) {
    return slips.isCommon(word);
  }

  @Override
  public boolean isNearCommon(String word) {
    return slips.isNearCommon(word);
  }

  @Override
  public Optional<String> slip(String word) {
    return slipOf.get(word);
  }

  @Override
  public List<String> inflect(String word, Set<Trait> traits) {
    return inflector.inflect(word, traits);
  }

  @Override
  public Optional<String> inflectLike(String lemma, String form) {
    return inflector.inflectLike(lemma, form);
  }
}
