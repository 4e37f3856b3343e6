package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports the link addresses of a page that were written out below it. */
@RuleInfo(
    id = "extraction/link-dump",
    summary = "List of link addresses stands in the text",
    severity = Severity.INFO,
    since = "0.1.0")
final class LinkDump extends RepairRule {
  LinkDump() {
    super(RepairNote.Kind.LINK_DUMP);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "Link addresses stand here as lines of text";
  }
}
