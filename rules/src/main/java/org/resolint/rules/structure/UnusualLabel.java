package org.resolint.rules.structure;

import java.util.List;
import java.util.Map;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Label;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.Wording;

/** Reports labels of sub-paragraphs in a form that other languages use. */
@RuleInfo(
    id = "structure/unusual-label",
    summary = "Label of a sub-paragraph in the form of another language",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class UnusualLabel implements Rule {
  private final Wording wording;

  UnusualLabel(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    Map<String, String> marks = Pairs.of(wording, "label-marks", context.language());
    for (OperativeParagraph paragraph : context.resolution().allOperativeParagraphs()) {
      List<Label> readings = Sequence.readings(context.profile(), paragraph);
      boolean unusual = !readings.isEmpty() && readings.stream().noneMatch(Label::usual);
      Span span = paragraph.labelSpan();
      if (unusual && span != null && paragraph.level() > 1) {
        report(readings.get(0), span, marks, context);
      }
    }
  }

  private static void report(
      Label label, Span span, Map<String, String> marks, RuleContext context) {
    String before = label.text().startsWith("(") ? "(" : "";
    String form = marks.get(before + ")");
    if (form == null) {
      return;
    }
    String proper = form.replace("a", label.name());
    Finding finding =
        Finding.at(span, "In this language the label of a sub-paragraph reads '" + proper + "'")
            .withSuggestions(List.of(proper));
    boolean asWritten = context.source().text(span).equals(label.text());
    Fix fix = Fix.safe("Change the label to '" + proper + "'", new Edit(span, proper));
    context.report(asWritten ? finding.withFix(fix) : finding);
  }
}
