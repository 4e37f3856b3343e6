package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.RulePack;

/** The rules that compare language versions. */
public final class ConcordancePack {
  private ConcordancePack() {}

  /** The pack. */
  public static RulePack create() {
    return new RulePack(
        "concordance",
        List.of(),
        List.of(
            new Adverb(),
            new CitedTexts(),
            new Dates(),
            new FootnoteReferences(),
            new MissingPhrase(PhraseData.read()),
            new OpeningVerb(),
            new ParagraphCount()));
  }
}
