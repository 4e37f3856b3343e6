package org.resolint.rules.extraction;

import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.RepairNote;

/** Reports paragraphs that a page end or a footnote cut. */
@RuleInfo(
    id = "extraction/split-paragraph",
    summary = "Paragraph is cut in two",
    severity = Severity.INFO,
    since = "0.1.0")
final class SplitParagraph extends RepairRule {
  SplitParagraph() {
    super(RepairNote.Kind.SPLIT_PARAGRAPH);
  }

  @Override
  String message(RepairNote note, RuleContext context) {
    return "A page end or a footnote cuts this paragraph in two";
  }
}
