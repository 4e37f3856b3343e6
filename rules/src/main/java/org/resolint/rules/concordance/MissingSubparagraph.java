package org.resolint.rules.concordance;

import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.alignment.Sketch;
import org.resolint.rules.versions.VersionReader;

/** Reports sub-paragraphs that other versions have. */
@RuleInfo(
    id = "concordance/missing-subparagraph",
    summary = "A sub-paragraph is missing in one language version",
    severity = Severity.WARNING,
    since = "0.1.0")
final class MissingSubparagraph extends MissingPassageRule {

  MissingSubparagraph(VersionReader reader) {
    super(reader);
  }

  @Override
  boolean isJudged(Sketch sketch) {
    return sketch.level() > 1;
  }
}
