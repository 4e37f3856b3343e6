package org.resolint.rules.drafting;

import java.util.List;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.OpenedParagraph;
import org.resolint.rules.text.Wording;

/**
 * Reports paragraphs that take note of a document and thereby neither approve nor disapprove of it.
 */
@RuleInfo(
    id = "drafting/neutral-note",
    summary = "Paragraph takes note without approval",
    severity = Severity.INFO,
    since = "0.1.0",
    offByDefault = true)
final class NeutralNote implements Rule {
  private final List<String> neutral;

  NeutralNote(Wording wording) {
    this.neutral = wording.list("neutral", "all");
  }

  @Override
  public void check(RuleContext context) {
    for (OpenedParagraph paragraph : context.get(OpenedParagraph.ALL)) {
      Opening opening = paragraph.opening();
      if (opening != null && neutral.contains(opening.key())) {
        context.report(
            Finding.at(
                paragraph.openingSpan(),
                "'" + opening.text() + "' neither approves nor disapproves"));
      }
    }
  }
}
