package org.resolint.rules.structure;

import org.resolint.core.rule.RulePack;

/** The pack {@code structure}. */
public final class StructurePack {
  private StructurePack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "structure",
        new AdoptedOutsideSession(),
        new DateMismatch(),
        new InconsistentEmphasis(),
        new MissingClosing(),
        new MissingEnactingFormula(),
        new MissingFrontMatter(),
        new NumberedRecital(),
        new RecitalAfterOperative(),
        new SessionMismatch(),
        new UnnumberedOperativeParagraph(),
        new WrongNumber(),
        new WrongSubparagraphLabel(),
        new WrongSubparagraphTerminator(),
        new WrongTerminator());
  }
}
