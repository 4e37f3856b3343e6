package org.resolint.rules.spelling;

import java.util.Collection;
import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.glossary.Termbase;
import org.resolint.rules.lexicon.Lexicons;

/** What is known of the words of a resolution, found once for all packs that ask. */
public final class SpelledWords {
  private final Lexicons lexicons;
  private final Analysis<UnknownWords.Found> unknown;
  private final Analysis<List<Damage>> damaged;

  /**
   * Prepares the search.
   *
   * @param lexicons the dictionaries
   * @param termbase terms whose words are known
   * @param words words or phrases that are known in every language
   */
  public SpelledWords(Lexicons lexicons, Termbase termbase, Collection<String> words) {
    UnknownWords search = new UnknownWords(lexicons, new Vocabulary(termbase, words));
    this.lexicons = lexicons;
    this.unknown = Analysis.of("unknown words", search::find);
    this.damaged = Analysis.of("damaged words", context -> context.get(unknown).damaged());
  }

  Lexicons lexicons() {
    return lexicons;
  }

  Analysis<UnknownWords.Found> unknown() {
    return unknown;
  }

  /** The words that nobody knows because extraction damaged them, in order. */
  public Analysis<List<Damage>> damaged() {
    return damaged;
  }
}
