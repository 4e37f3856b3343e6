package org.example.reeds;

import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.RulePackProvider;

/** Rules about reeds. */
public final class ReedPack implements RulePackProvider {
  @Override
  public RulePack pack() {
    return RulePack.of("reeds", new BareReed());
  }
}
