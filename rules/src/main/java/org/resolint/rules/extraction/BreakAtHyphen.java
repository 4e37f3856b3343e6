package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/** Reports words that a line end cut after a hyphen they keep. */
@RuleInfo(
    id = "extraction/break-at-hyphen",
    summary = "Word is broken after its own hyphen",
    severity = Severity.INFO,
    since = "0.1.0")
final class BreakAtHyphen extends RepairRule {
  BreakAtHyphen() {
    super(RepairNote.Kind.BREAK_AT_HYPHEN);
  }

  @Override
  Span place(RepairNote note, RuleContext context) {
    return cutWord(note, context);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The word " + quoted(note, context) + " is broken after its own hyphen";
  }
}
