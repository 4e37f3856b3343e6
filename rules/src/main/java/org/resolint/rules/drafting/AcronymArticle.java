package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports an article before the acronym of an organization. */
@RuleInfo(
    id = "drafting/acronym-article",
    summary = "Article before the acronym of an organization",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class AcronymArticle implements Rule {
  private final Usage usage;

  AcronymArticle(Wording wording) {
    this.usage = new Usage(wording, "acronym-article");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("No article stands before '%2$s'", Fix.Safety.UNSAFE, context);
  }
}
