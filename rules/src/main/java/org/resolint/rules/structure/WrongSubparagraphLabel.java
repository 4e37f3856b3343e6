package org.resolint.rules.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Label;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a sub-paragraph whose letter or numeral does not follow the one before. */
@RuleInfo(
    id = "structure/wrong-subparagraph-label",
    summary = "Sub-paragraph has a letter or numeral that does not follow the one before",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
public final class WrongSubparagraphLabel implements Rule {
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  @Override
  public void check(RuleContext context) {
    for (OperativeParagraph paragraph : context.resolution().allOperativeParagraphs()) {
      checkSequence(context, paragraph.children());
    }
  }

  private void checkSequence(RuleContext context, List<OperativeParagraph> siblings) {
    if (siblings.isEmpty()) {
      return;
    }
    Optional<Label> first = Sequence.first(context.profile(), siblings.get(0));
    for (int i = 1; first.isPresent() && i < siblings.size(); i++) {
      int expected = i + 1;
      // Labels of another form belong to another list that the parser could not tell apart.
      List<Label> readings =
          Sequence.readings(context.profile(), siblings.get(i)).stream()
              .filter(label -> label.form().equals(first.get().form()))
              .toList();
      if (readings.isEmpty() || readings.stream().anyMatch(label -> label.number() == 1)) {
        return;
      }
      if (readings.stream().noneMatch(label -> label.number() == expected)) {
        report(context, siblings, i);
        return;
      }
    }
  }

  private void report(RuleContext context, List<OperativeParagraph> siblings, int index) {
    OperativeParagraph sibling = siblings.get(index);
    if (sibling.labelSpan() == null) {
      return;
    }
    Optional<String> expected = name(siblings.get(0), index + 1);
    String wanted =
        expected.map(name -> "where " + name + " follows").orElse("out of its sequence");
    String message = "Sub-paragraph is labelled " + sibling.label() + " " + wanted;
    Finding finding = Finding.at(sibling.labelSpan(), message);
    Edit edit = expected.map(name -> Labels.rename(context, sibling, name)).orElse(null);
    if (edit != null) {
      Fix.Safety safety = Labels.safety(context);
      finding = finding.withFix(new Fix("Change the label", safety, List.of(edit)));
    }
    context.report(finding);
  }

  /** The label in a place, if the first sibling tells whether letters or numerals count. */
  private static Optional<String> name(OperativeParagraph first, int number) {
    String label = first.label();
    if (label == null) {
      return Optional.empty();
    }
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "a" ->
          number <= 26 ? Optional.of("" + (char) (label.charAt(0) + number - 1)) : Optional.empty();
      case "i" -> number <= ROMAN.size() ? Optional.of(ROMAN.get(number - 1)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
