package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.RulePack;

/** The rules that compare language versions. */
public final class ConcordancePack {
  private ConcordancePack() {}

  /** The pack. */
  public static RulePack create() {
    PhraseData phrases = PhraseData.read();
    VersionReader reader = new VersionReader(phrases);
    return new RulePack(
        "concordance",
        List.of(),
        List.of(
            new Adverb(reader),
            new CitedTexts(reader),
            new Dates(reader),
            new FootnoteReferences(reader),
            new MissingFootnote(reader),
            new MissingParagraph(reader),
            new MissingPhrase(reader, phrases),
            new MissingSubparagraph(reader),
            new OpeningVerb(reader)));
  }
}
