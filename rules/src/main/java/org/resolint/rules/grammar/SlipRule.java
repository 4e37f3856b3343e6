package org.resolint.rules.grammar;

import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;

/** Reports the slips of one defect. Stateless but for what all grammar rules share. */
abstract class SlipRule implements Rule {
  private final Slips slips;
  private final String defect;
  private final String message;

  /**
   * A rule.
   *
   * @param slips finds the slips of all defects
   * @param defect what of them to report
   * @param message what to say, with {@code %s} for the words
   */
  SlipRule(Slips slips, String defect, String message) {
    this.slips = slips;
    this.defect = defect;
    this.message = message;
  }

  @Override
  public final void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public final void check(RuleContext context) {
    slips.report(defect, message, context);
  }
}
