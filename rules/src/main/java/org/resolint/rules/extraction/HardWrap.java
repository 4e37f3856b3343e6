package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports, once a resolution, that lines are wrapped or set apart as on a page. */
@RuleInfo(
    id = "extraction/hard-wrap",
    summary = "Lines are wrapped as on a page",
    severity = Severity.INFO,
    since = "0.1.0")
final class HardWrap extends RepairRule {
  HardWrap() {
    super(RepairNote.Kind.HARD_WRAP);
  }

  @Override
  void report(List<RepairNote> notes, RuleContext context) {
    RepairNote first = notes.get(0);
    context.report(Finding.at(first.span(), message(first, context)));
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "Lines end where the page ended them, here and elsewhere";
  }
}
