package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.RulePack;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.PhraseData;
import org.resolint.rules.versions.VersionReader;

/** The rules that compare language versions. */
public final class ConcordancePack {
  private ConcordancePack() {}

  /**
   * The pack.
   *
   * @param reader what gathers the facts of versions
   * @param phrases how languages say "inter alia"
   * @param termbase the concepts that versions should name alike
   */
  public static RulePack create(VersionReader reader, PhraseData phrases, Termbase termbase) {
    return new RulePack(
        "concordance",
        List.of(),
        List.of(
            new Adverb(reader),
            new CitedTexts(reader),
            new Dates(reader),
            new Figures(reader),
            new FootnoteReferences(reader),
            new MissingFootnote(reader),
            new MissingParagraph(reader),
            new MissingPhrase(reader, phrases),
            new MissingSubparagraph(reader),
            new MissingTerm(reader, termbase),
            new Modal(reader),
            new Negation(reader),
            new OpeningVerb(reader),
            new OtherTerm(reader, termbase)));
  }
}
