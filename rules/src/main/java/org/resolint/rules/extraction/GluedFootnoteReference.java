package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports footnote references that lost their superscript and stick to the word before them. */
@RuleInfo(
    id = "extraction/glued-footnote-reference",
    summary = "Footnote reference is an ordinary digit at the end of a word",
    severity = Severity.INFO,
    since = "0.1.0")
final class GluedFootnoteReference extends RepairRule {
  GluedFootnoteReference() {
    super(RepairNote.Kind.GLUED_REFERENCE);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The footnote reference "
        + quoted(note, context)
        + " is not raised and sticks to its word";
  }
}
