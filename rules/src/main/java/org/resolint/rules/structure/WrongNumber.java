package org.resolint.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.InOrder;
import org.resolint.core.text.Paragraph;

/** Reports an operative paragraph whose number does not follow the one before. */
@RuleInfo(
    id = "structure/wrong-number",
    summary = "Operative paragraph has a number that does not follow the one before",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
public final class WrongNumber implements Rule {
  /** A text with more wrong numbers is numbered otherwise: the rest is left to its author. */
  private static final int MOST_FIXES = 20;

  @Override
  public void check(RuleContext context) {
    List<OperativeParagraph> numbered =
        context.resolution().operativeParagraphs().stream()
            .filter(paragraph -> Labels.number(paragraph).isPresent())
            .toList();
    int before = 0;
    int wrong = 0;
    for (int i = 0; i < numbered.size(); i++) {
      int number = Labels.number(numbered.get(i)).orElseThrow();
      if (number == before + 1 || (number == 1 && restarts(context.resolution(), numbered, i))) {
        before = number;
        continue;
      }
      if (isElsewhere(context.resolution(), numbered, i, before + 1)) {
        before = number;
        continue;
      }
      List<Edit> edits =
          wrong++ < MOST_FIXES ? renumber(context, numbered, i, before + 1) : List.of();
      report(context, numbered.get(i), before + 1, edits);
      // What follows tells whether this number alone is wrong or the count went on from it.
      boolean goesOn = i + 1 < numbered.size() && is(numbered.get(i + 1), number + 1);
      before = goesOn ? number : before + 1;
    }
  }

  private void report(
      RuleContext context, OperativeParagraph paragraph, int expected, List<Edit> edits) {
    if (paragraph.labelSpan() == null) {
      return;
    }
    String message =
        "Operative paragraph is numbered " + paragraph.label() + " where " + expected + " follows";
    Finding finding = Finding.at(paragraph.labelSpan(), message);
    if (!edits.isEmpty()) {
      Fix.Safety safety = Labels.safety(context);
      finding = finding.withFix(new Fix("Renumber from here", safety, edits));
    }
    context.report(finding);
  }

  private static List<Edit> renumber(
      RuleContext context, List<OperativeParagraph> numbered, int index, int expected) {
    List<Edit> edits = new ArrayList<>();
    int number = expected;
    for (int i = index; i < numbered.size(); i++) {
      if (i > index && restarts(context.resolution(), numbered, i) && is(numbered.get(i), 1)) {
        break;
      }
      Edit edit = Labels.rename(context, numbered.get(i), Integer.toString(number));
      if (edit == null) {
        return List.of();
      }
      if (!is(numbered.get(i), number)) {
        edits.add(edit);
      }
      number++;
    }
    return edits;
  }

  private static boolean is(OperativeParagraph paragraph, int number) {
    OptionalInt own = Labels.number(paragraph);
    return own.isPresent() && own.getAsInt() == number;
  }

  /** Whether something stands between a paragraph and the one before that is no such paragraph. */
  private static boolean restarts(
      Resolution resolution, List<OperativeParagraph> numbered, int index) {
    return !between(resolution, numbered, index).isEmpty();
  }

  /** Whether a paragraph with the expected number is there, but opens like no operative one. */
  private static boolean isElsewhere(
      Resolution resolution, List<OperativeParagraph> numbered, int index, int expected) {
    Pattern label = Pattern.compile("(^|\\s)" + expected + "\\s?[.、．)]?\\s");
    return between(resolution, numbered, index).stream()
        .anyMatch(paragraph -> label.matcher(paragraph.text()).find());
  }

  private static List<Paragraph> between(
      Resolution resolution, List<OperativeParagraph> numbered, int index) {
    int from = index == 0 ? 0 : numbered.get(index - 1).last().span().end();
    int to = numbered.get(index).span().start();
    List<Paragraph> paragraphs = resolution.paragraphs();
    int first = InOrder.firstFrom(paragraphs, paragraph -> paragraph.span().start(), from);
    int end = first;
    while (end < paragraphs.size() && paragraphs.get(end).span().end() <= to) {
      end++;
    }
    return paragraphs.subList(first, end);
  }
}
