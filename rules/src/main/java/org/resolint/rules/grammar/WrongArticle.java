package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports articles that are wrong, missing or one too many. */
@RuleInfo(
    id = "grammar/wrong-article",
    summary = "Article is wrong or missing",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class WrongArticle extends SlipRule {
  static final String DEFECT = "wrong-article";

  WrongArticle(Slips slips) {
    super(slips, DEFECT, "The article does not fit in %s");
  }
}
