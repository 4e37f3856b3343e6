package org.resolint.rules.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a language's dictionaries say about single words.
 *
 * <p>Words may be written as in running text: capitals at a sentence's start or throughout,
 * typographic apostrophes, hyphenated compounds, elisions, soft hyphens. A lexicon never throws for
 * a word, however odd. It is safe for use by many threads; its dictionaries are read at first need.
 */
public interface Lexicon {

  /** The ISO 639-1 code of the language. */
  String language();

  /**
   * Whether the word is correctly spelled. Words that cannot be judged count as known: those
   * without letters, with digits, of one letter, Roman numerals, or wholly in another script than
   * the language's. Proper names and acronyms that no dictionary lists are unknown.
   */
  boolean knows(String word);

  /**
   * The base forms of the word, lower-case, ё written as е, never empty. Verb readings are left out
   * where a nominal one exists, so that <i>States</i> does not meet <i>stated</i>. A compound has
   * the compounds of its parts' lemmas; an elided article or preposition is left out; an unknown
   * word is its own lemma.
   */
  Set<String> lemmas(String word);

  /**
   * The base forms of the word in any reading, verbs included, each as {@link #lemmas} gives it.
   */
  Set<String> allLemmas(String word);

  /**
   * Every way to read the word, distinct, in the order of the dictionary; empty for a word that no
   * dictionary has, and for compounds that it has only in parts.
   */
  List<WordForm> forms(String word);

  /** How words go together in phrases. */
  PhraseProfile phrase();

  /** {@link #suggest(String, int, Map)} without a document. */
  default List<String> suggest(String word, int limit) {
    return suggest(word, limit, Map.of());
  }

  /**
   * Known words that the word may have been meant to be, the likeliest first, capitalised as the
   * word is.
   *
   * @param limit the most to return; nothing is returned for a limit below one
   * @param documentWords how often each word, in lower case, occurs in the document: a word that
   *     the document itself uses is the likeliest correction
   */
  default List<String> suggest(String word, int limit, Map<String, Integer> documentWords) {
    return suggest(word, limit, documentWords, other -> 0);
  }

  /**
   * {@link #suggest(String, int, Map)} where the place of the word is known.
   *
   * @param fit how well a known word fits there: 0 if nothing speaks for it, 1 if that makes up for
   *     an edit
   */
  List<String> suggest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit);

  /**
   * Those of the {@link #suggest} words that one edit makes of the word, at far less cost.
   *
   * @param limit the most to return; nothing is returned for a limit below one
   * @param documentWords how often each word, in lower case, occurs in the document
   */
  default List<String> suggestNearest(String word, int limit, Map<String, Integer> documentWords) {
    return suggestNearest(word, limit, documentWords, other -> 0);
  }

  /** {@link #suggestNearest(String, int, Map)} where the place of the word is known. */
  List<String> suggestNearest(
      String word, int limit, Map<String, Integer> documentWords, ToDoubleFunction<String> fit);

  /** Whether the word is one of the common words of texts of the United Nations. */
  boolean isCommon(String word);

  /** Whether one edit makes a common word of texts of the United Nations of the word. */
  boolean isNearCommon(String word);

  /**
   * The common word that a known but uncommon one was likely meant to be: with two letters swapped,
   * or as the language's profile tells. Empty for words with capitals and for short ones.
   */
  Optional<String> slip(String word);

  /**
   * The forms of a noun or adjective that have every one of the traits, lower-case unless the
   * dictionary has capitals, those most like the given word first; empty where the dictionaries
   * know none. A noun keeps its gender.
   *
   * @param word any form of it
   */
  List<String> inflect(String word, Set<Trait> traits);

  /**
   * The form of the lemma that agrees with the given form of another word: for «осуществление» like
   * «реализации», «осуществления». Where the form is ambiguous, the form that serves most of its
   * readings wins. Capitalised as the form is. Empty where the dictionaries know no such form.
   */
  Optional<String> inflectLike(String lemma, String form);
}
