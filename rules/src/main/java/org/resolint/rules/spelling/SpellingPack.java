package org.resolint.rules.spelling;

import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RulePack;
import org.resolint.rules.lexicon.Lexicons;

/** The rules on unknown words. */
public final class SpellingPack {
  private SpellingPack() {}

  /** The pack over what is known of the words. */
  public static RulePack create(SpelledWords words) {
    Lexicons lexicons = words.lexicons();
    Analysis<UnknownWords.Found> unknown = words.unknown();
    return RulePack.of(
        "spelling",
        new CitationNoun(lexicons),
        new LikelySlip(lexicons, unknown),
        new MisreadFigure(unknown),
        new PlainLetter(lexicons, unknown),
        new RareWord(lexicons, unknown),
        new UnknownName(lexicons, unknown),
        new UnknownWord(lexicons, unknown));
  }
}
