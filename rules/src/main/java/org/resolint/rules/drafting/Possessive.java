package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports an acronym or the United Nations with an apostrophe. */
@RuleInfo(
    id = "drafting/possessive",
    summary = "Possessive apostrophe on an acronym or an organization",
    severity = Severity.INFO,
    since = "0.1.0")
final class Possessive implements Rule {
  private final Usage usage;

  Possessive(Wording wording) {
    this.usage = new Usage(wording, "possessive");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("An organization takes no apostrophe", Fix.Safety.UNSAFE, context);
  }
}
