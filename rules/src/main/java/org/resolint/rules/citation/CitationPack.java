package org.resolint.rules.citation;

import org.resolint.core.rule.RulePack;

/** The pack {@code citation}. */
public final class CitationPack {
  private CitationPack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "citation",
        new ArticleCase(),
        new CapitalResolution(),
        new ConflictingDates(),
        new DateNearSession(),
        new DateOutsideSession(),
        new FutureDate(),
        new ImpossibleDate(),
        new MalformedSymbol(),
        new MisplacedLetter(),
        new MissingDate(),
        new MissingParagraph(),
        new NumberTooHigh(),
        new PartCase(),
        new SingularBeforeSeveral(),
        new SpacedSymbol(),
        new SupplementMismatch(),
        new SymbolInText(),
        new WrongYear());
  }
}
