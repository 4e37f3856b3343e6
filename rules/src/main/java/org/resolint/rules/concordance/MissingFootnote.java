package org.resolint.rules.concordance;

import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.alignment.Sketch;
import org.resolint.rules.versions.VersionReader;

/** Reports footnotes that other versions have. */
@RuleInfo(
    id = "concordance/missing-footnote",
    summary = "A footnote is missing in one language version",
    severity = Severity.WARNING,
    since = "0.1.0")
final class MissingFootnote extends MissingPassageRule {

  MissingFootnote(VersionReader reader) {
    super(reader);
  }

  @Override
  boolean isJudged(Sketch sketch) {
    return sketch.part() == Part.FOOTNOTE;
  }
}
