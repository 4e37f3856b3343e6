package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Scope;
import org.resolint.rules.text.Wording;

/** Reports operative paragraphs of which none has a number. */
@RuleInfo(
    id = "structure/unnumbered-operative-part",
    summary = "None of several operative paragraphs has a number",
    severity = Severity.INFO,
    since = "0.1.0")
final class UnnumberedOperativePart implements Rule {
  private final Scope scope;

  UnnumberedOperativePart(Wording wording) {
    this.scope = Scope.of(wording, "unnumbered-operative-part");
  }

  @Override
  public void check(RuleContext context) {
    List<OperativeParagraph> paragraphs = context.resolution().operativeParagraphs();
    Opening opening = paragraphs.isEmpty() ? null : paragraphs.get(0).opening();
    boolean unnumbered =
        paragraphs.size() > 1
            && paragraphs.stream()
                .allMatch(paragraph -> paragraph.label() == null && paragraph.opening() != null);
    if (unnumbered && opening != null && scope.includes(context.resolution())) {
      context.report(
          Finding.at(
              paragraphs.get(0).paragraph().span(opening.start(), opening.end()),
              "Several operative paragraphs have numbers"));
    }
  }
}
