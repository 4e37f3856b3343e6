package org.resolint.rules.spelling;

import java.util.Collection;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RulePack;
import org.resolint.glossary.Termbase;
import org.resolint.rules.lexicon.Lexicons;

/** The rules on unknown words. */
public final class SpellingPack {
  private SpellingPack() {}

  /**
   * The pack.
   *
   * @param lexicons the dictionaries
   * @param termbase terms whose words are known
   * @param words words or phrases that are known in every language
   */
  public static RulePack create(Lexicons lexicons, Termbase termbase, Collection<String> words) {
    UnknownWords unknown = new UnknownWords(lexicons, new Vocabulary(termbase, words));
    Analysis<UnknownWords.Found> analysis = Analysis.of("unknown words", unknown::find);
    return RulePack.of(
        "spelling",
        new CitationNoun(lexicons),
        new LikelySlip(analysis),
        new MisreadFigure(analysis),
        new UnknownName(lexicons, analysis),
        new UnknownWord(lexicons, analysis));
  }
}
