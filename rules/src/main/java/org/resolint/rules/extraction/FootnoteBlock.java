package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports footnotes that stand at the end of a page rather than at the end of the text. */
@RuleInfo(
    id = "extraction/footnote-block",
    summary = "Footnotes stand in the middle of the text",
    severity = Severity.INFO,
    since = "0.1.0")
final class FootnoteBlock extends RepairRule {
  FootnoteBlock() {
    super(RepairNote.Kind.FOOTNOTE_BLOCK);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "Footnotes interrupt the text here";
  }
}
