package org.resolint.rules.drafting;

import org.resolint.core.rule.RulePack;
import org.resolint.rules.text.Wording;

/** The pack {@code drafting}. */
public final class DraftingPack {
  private DraftingPack() {}

  /** Its rules. */
  public static RulePack create() {
    Wording wording = Wording.ofPack("drafting");
    return RulePack.of(
        "drafting",
        new Acronym(wording),
        new AcronymArticle(wording),
        new AcronymStops(wording),
        new ArabicFirstRecital(),
        new CallsOn(wording),
        new ChangedOpening(),
        new CountryName(),
        new DanglingAdverb(),
        new DanglingPreposition(),
        new DoubledIdeographs(wording),
        new DoubledWord(),
        new InterAlia(wording),
        new LostNoun(),
        new LostQualifier(),
        new MisplacedAdverb(),
        new NeutralNote(wording),
        new OrganAbbreviated(wording),
        new OrganGender(),
        new PastSession(),
        new Possessive(wording),
        new PossiblyRepeatedOpening(),
        new PronounAgreement(wording),
        new RepeatedOpening(),
        new SpellingVariant(),
        new SubparagraphCase(),
        new ThisResolution(wording),
        new UnAbbreviated(wording),
        new UnexplainedAcronym(wording),
        new UnknownOpening(),
        new WordForm(wording),
        new WrongAdverbOrder(),
        new WrongCase(),
        new WrongMood());
  }
}
