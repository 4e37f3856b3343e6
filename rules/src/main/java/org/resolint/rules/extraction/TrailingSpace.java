package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports, once a resolution, that lines end with white space. */
@RuleInfo(
    id = "extraction/trailing-space",
    summary = "White space stands at line ends",
    severity = Severity.INFO,
    since = "0.1.0")
final class TrailingSpace extends RepairRule {
  TrailingSpace() {
    super(RepairNote.Kind.TRAILING_SPACE);
  }

  @Override
  void report(List<RepairNote> notes, RuleContext context) {
    RepairNote first = notes.get(0);
    context.report(Finding.at(first.span(), message(first, context)));
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "White space stands at line ends, here and elsewhere";
  }
}
