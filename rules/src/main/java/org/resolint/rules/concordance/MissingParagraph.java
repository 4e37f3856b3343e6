package org.resolint.rules.concordance;

import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.alignment.Sketch;
import org.resolint.rules.versions.VersionReader;

/** Reports preambular and operative paragraphs that other versions have. */
@RuleInfo(
    id = "concordance/missing-paragraph",
    summary = "A paragraph is missing in one language version",
    severity = Severity.ERROR,
    since = "0.1.0")
final class MissingParagraph extends MissingPassageRule {

  MissingParagraph(VersionReader reader) {
    super(reader);
  }

  @Override
  boolean isJudged(Sketch sketch) {
    return (sketch.part() == Part.PREAMBULAR || sketch.part() == Part.OPERATIVE)
        && sketch.level() == 1;
  }
}
