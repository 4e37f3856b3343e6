package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a number before the only operative paragraph. */
@RuleInfo(
    id = "structure/lone-number",
    summary = "Only operative paragraph has a number",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class LoneNumber implements Rule {
  @Override
  public void check(RuleContext context) {
    List<OperativeParagraph> paragraphs = context.resolution().operativeParagraphs();
    Span label = paragraphs.size() == 1 ? paragraphs.get(0).labelSpan() : null;
    if (label == null || context.resolution().recitals().isEmpty()) {
      return;
    }
    OperativeParagraph only = paragraphs.get(0);
    int start = only.paragraph().span(only.textStart(), only.textStart()).start();
    Edit removal = new Edit(new Span(label.start(), start), "");
    context.report(
        Finding.at(label, "The only operative paragraph has no number")
            .withFix(Fix.safe("Remove the number", removal)));
  }
}
