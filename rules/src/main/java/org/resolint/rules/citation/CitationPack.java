package org.resolint.rules.citation;

import org.resolint.core.rule.RulePack;
import org.resolint.rules.text.Wording;

/** The pack {@code citation}. */
public final class CitationPack {
  private CitationPack() {}

  /** Its rules. */
  public static RulePack create() {
    Wording wording = Wording.ofPack("citation");
    return RulePack.of(
        "citation",
        new ArticleCase(),
        new CapitalResolution(),
        new ChineseForm(wording),
        new ConflictingDates(),
        new DateNearSession(),
        new DateOutsideSession(),
        new FutureDate(),
        new GluedLetter(wording),
        new ImpossibleDate(),
        new MalformedSymbol(),
        new MisplacedLetter(),
        new MissingDate(),
        new MissingParagraph(),
        new MissingYear(wording),
        new NumberTooHigh(),
        new PartCase(),
        new SingularBeforeSeveral(),
        new SpacedSymbol(),
        new SpecialSessionForm(wording),
        new SupplementMismatch(),
        new SymbolInText(),
        new WrongYear(),
        new YearNumber(wording));
  }
}
