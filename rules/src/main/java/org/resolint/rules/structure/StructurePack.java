package org.resolint.rules.structure;

import org.resolint.core.rule.RulePack;
import org.resolint.rules.text.Wording;

/** The pack {@code structure}. */
public final class StructurePack {
  private StructurePack() {}

  /** Its rules. */
  public static RulePack create() {
    Wording wording = Wording.ofPack("structure");
    return RulePack.of(
        "structure",
        new AcronymInTitle(wording),
        new AdoptedOutsideSession(),
        new DateMismatch(),
        new DraftResidue(wording),
        new IncompleteClosing(wording),
        new InconsistentEmphasis(),
        new LoneNumber(),
        new MissingClosing(),
        new MissingEnactingFormula(),
        new MissingFrontMatter(),
        new MissingOrganComma(),
        new MixedHeadings(),
        new NumberedRecital(),
        new RecitalAfterOperative(),
        new SessionMismatch(),
        new TitleForm(),
        new UnnumberedOperativeParagraph(),
        new UnnumberedOperativePart(wording),
        new UnusualLabel(wording),
        new WrongNumber(),
        new WrongSubparagraphLabel(),
        new WrongSubparagraphTerminator(),
        new WrongTerminator());
  }
}
