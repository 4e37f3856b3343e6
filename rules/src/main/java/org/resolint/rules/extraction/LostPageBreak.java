package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/**
 * Reports paragraphs that run on from the line above because a page end swallowed the blank line.
 */
@RuleInfo(
    id = "extraction/lost-page-break",
    summary = "Paragraph begins without a blank line before it",
    severity = Severity.INFO,
    since = "0.1.0")
final class LostPageBreak extends RepairRule {
  LostPageBreak() {
    super(RepairNote.Kind.LOST_PAGE_BREAK);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The blank line before this paragraph is lost at a page end";
  }
}
