package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.core.rule.RulePack;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.versions.VersionReader;

/** The rules on the choice of terms. */
public final class TerminologyPack {
  private TerminologyPack() {}

  /**
   * The pack.
   *
   * @param finder what finds terms
   * @param reader what gathers the facts of language versions
   * @param lexicons the dictionaries
   */
  public static RulePack create(TermFinder finder, VersionReader reader, Lexicons lexicons) {
    NearPlaces near = new NearPlaces(finder, lexicons);
    return new RulePack(
        "terminology",
        List.of(
            new NameCapitals(finder),
            new ChangedTerm(finder),
            new DeprecatedTerm(finder),
            new InconsistentRendering(finder),
            new InconsistentVariant(),
            new NearMiss(near),
            new WrongIdeograph(near)),
        List.of(
            new InconsistentAcrossTexts(finder),
            new InconsistentOpening(reader, lexicons),
            new SharedOpening(reader, lexicons),
            new SharedRendering(reader, finder.termbase())));
  }
}
