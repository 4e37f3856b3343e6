package org.resolint.rules.suppression;

import org.resolint.core.rule.RulePack;

/** The pack {@code suppression}. */
public final class SuppressionPack {
  private SuppressionPack() {}

  /** Its rules. */
  public static RulePack create() {
    return RulePack.of("suppression", new Malformed(), new Unused());
  }
}
