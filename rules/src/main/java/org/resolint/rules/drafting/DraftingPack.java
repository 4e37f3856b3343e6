package org.resolint.rules.drafting;

import org.resolint.core.rule.RulePack;

/** The pack {@code drafting}. */
public final class DraftingPack {
  private DraftingPack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "drafting",
        new ArabicFirstRecital(),
        new CallsOn(),
        new ChangedOpening(),
        new CountryName(),
        new DanglingAdverb(),
        new DanglingPreposition(),
        new DoubledWord(),
        new LostQualifier(),
        new MisplacedAdverb(),
        new OrganGender(),
        new PastSession(),
        new PossiblyRepeatedOpening(),
        new RepeatedOpening(),
        new SpellingVariant(),
        new ThisResolution(),
        new UnAbbreviated(),
        new UnknownOpening(),
        new WrongAdverbOrder(),
        new WrongCase(),
        new WrongMood());
  }
}
