package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports page numbers, job numbers and running heads that the text was read without. */
@RuleInfo(
    id = "extraction/page-mark",
    summary = "Page number, job number or running head stands in the text",
    severity = Severity.INFO,
    since = "0.1.0")
final class PageMark extends RepairRule {
  PageMark() {
    super(RepairNote.Kind.PAGE_MARK);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return quoted(note, context) + " belongs to the page, not to the text";
  }
}
