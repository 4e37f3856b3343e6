package org.resolint.rules.citation;

import org.resolint.core.rule.RulePack;

/** The pack {@code citation}. */
public final class CitationPack {
  private CitationPack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "citation",
        new ConflictingDates(),
        new DateNearSession(),
        new DateOutsideSession(),
        new FutureDate(),
        new MalformedSymbol(),
        new MissingDate(),
        new MissingParagraph(),
        new SpacedSymbol(),
        new SupplementMismatch(),
        new WrongYear());
  }
}
