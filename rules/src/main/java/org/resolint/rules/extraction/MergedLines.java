package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports lines of masthead and closing that stand on one line. */
@RuleInfo(
    id = "extraction/merged-lines",
    summary = "Two lines stand on one",
    severity = Severity.INFO,
    since = "0.1.0")
final class MergedLines extends RepairRule {
  MergedLines() {
    super(RepairNote.Kind.MERGED_LINES);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "Two lines stand on one in " + quoted(note, context);
  }
}
