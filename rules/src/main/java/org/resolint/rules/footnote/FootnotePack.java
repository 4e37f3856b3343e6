package org.resolint.rules.footnote;

import org.resolint.core.rule.RulePack;
import org.resolint.rules.text.Wording;

/** The pack {@code footnote}. */
public final class FootnotePack {
  private FootnotePack() {}

  /** Its rules. */
  public static RulePack create() {
    Wording wording = Wording.ofPack("footnote");
    return RulePack.of(
        "footnote",
        new BareCitation(wording),
        new IbidWithoutSource(),
        new MarkPlace(wording),
        new MissingFinalStop(),
        new MissingNote(),
        new MissingReference(),
        new OfficialRecordsForm(wording),
        new OutOfOrder());
  }
}
