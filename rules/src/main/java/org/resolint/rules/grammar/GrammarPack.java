package org.resolint.rules.grammar;

import java.util.List;
import org.resolint.core.rule.RulePack;

/** The rules on grammar. They are silent without an engine. */
public final class GrammarPack {
  /** What the ids of its rules begin with. */
  public static final String PREFIX = "grammar/";

  private static final String NAME = "grammar";

  /** What the rules report; a rule of the engine counts for the first that has it. */
  private static final List<String> DEFECTS =
      List.of(
          PossibleSlip.DEFECT,
          WrongVerbForm.DEFECT,
          BrokenAgreement.DEFECT,
          WrongArticle.DEFECT,
          WrongGovernment.DEFECT,
          ConfusedWords.DEFECT,
          WrongConstruction.DEFECT);

  private GrammarPack() {}

  /** The pack; the engine is not started before a rule needs it. */
  public static RulePack create(GrammarEngines engines) {
    Slips slips = new Slips(engines, DEFECTS);
    return RulePack.of(
        NAME,
        new BrokenAgreement(slips),
        new ConfusedWords(slips),
        new PossibleSlip(slips),
        new WrongArticle(slips),
        new WrongConstruction(slips),
        new WrongGovernment(slips),
        new WrongVerbForm(slips));
  }
}
