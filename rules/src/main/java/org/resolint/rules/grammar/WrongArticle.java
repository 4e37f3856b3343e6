package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports articles that are wrong, missing or one too many. */
@RuleInfo(
    id = "grammar/wrong-article",
    summary = "Article is wrong or missing",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongArticle implements Rule {
  static final String DEFECT = "wrong-article";

  private final Slips slips;

  WrongArticle(Slips slips) {
    this.slips = slips;
  }

  @Override
  public void prepare(String language) {
    slips.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    slips.report(DEFECT, "The article does not fit in %s", context);
  }
}
