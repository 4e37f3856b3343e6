package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/** Reports words that a line end cut with a hyphen that is not their own. */
@RuleInfo(
    id = "extraction/hyphenated-word",
    summary = "Word is hyphenated at a line end",
    severity = Severity.INFO,
    since = "0.1.0")
final class HyphenatedWord extends RepairRule {
  HyphenatedWord() {
    super(RepairNote.Kind.HYPHENATION);
  }

  @Override
  Span place(RepairNote note, RuleContext context) {
    return cutWord(note, context);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "The word " + quoted(note, context) + " is hyphenated at a line end";
  }
}
