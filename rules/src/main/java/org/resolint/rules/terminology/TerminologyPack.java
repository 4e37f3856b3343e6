package org.resolint.rules.terminology;

import org.resolint.core.rule.RulePack;
import org.resolint.rules.analysis.TermFinder;

/** The rules on the choice of terms. */
public final class TerminologyPack {
  private TerminologyPack() {}

  /** The pack over the terms that a finder finds. */
  public static RulePack create(TermFinder finder) {
    return RulePack.of(
        "terminology",
        new DeprecatedTerm(finder),
        new InconsistentRendering(finder),
        new InconsistentVariant());
  }
}
