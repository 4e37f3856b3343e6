package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports markup that could only be read by guessing what it was. */
@RuleInfo(
    id = "extraction/broken-markup",
    summary = "Markup is only half there",
    severity = Severity.INFO,
    since = "0.1.0")
final class BrokenMarkup extends RepairRule {
  BrokenMarkup() {
    super(RepairNote.Kind.BROKEN_MARKUP);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The markup " + quoted(note, context) + " is broken";
  }
}
