package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports French pronouns that do not agree with the organ that speaks. */
@RuleInfo(
    id = "drafting/pronoun-agreement",
    summary = "Pronoun in another gender than the organ",
    severity = Severity.INFO,
    since = "0.1.0",
    offByDefault = true,
    fixable = true)
final class PronounAgreement implements Rule {
  private final Usage usage;

  PronounAgreement(Wording wording) {
    this.usage = new Usage(wording, "pronoun-agreement");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The pronoun agrees with the organ: '%2$s'", Fix.Safety.UNSAFE, context);
  }
}
