package org.resolint.rules.footnote;

import org.resolint.core.rule.RulePack;

/** The pack {@code footnote}. */
public final class FootnotePack {
  private FootnotePack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of(
        "footnote",
        new IbidWithoutSource(),
        new MissingFinalStop(),
        new MissingNote(),
        new MissingReference(),
        new OutOfOrder());
  }
}
