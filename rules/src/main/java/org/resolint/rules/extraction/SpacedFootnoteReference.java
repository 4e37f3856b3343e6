package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports footnote references that a space sets apart from their word. */
@RuleInfo(
    id = "extraction/spaced-footnote-reference",
    summary = "Space stands before a footnote reference",
    severity = Severity.INFO,
    since = "0.1.0")
final class SpacedFootnoteReference extends RepairRule {
  SpacedFootnoteReference() {
    super(RepairNote.Kind.SPACED_REFERENCE);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The footnote reference " + quoted(note, context) + " stands apart from its word";
  }
}
