package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports acronyms in English resolutions of the General Assembly. */
@RuleInfo(
    id = "drafting/acronym",
    summary = "Acronym in a resolution of the General Assembly",
    severity = Severity.INFO,
    since = "0.1.0")
final class Acronym implements Rule {
  private final Usage usage;

  Acronym(Wording wording) {
    this.usage = new Usage(wording, "acronym");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("The General Assembly names '%1$s' in full", Fix.Safety.UNSAFE, context);
  }
}
