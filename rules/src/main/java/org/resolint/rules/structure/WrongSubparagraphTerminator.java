package org.resolint.rules.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.FinalMark;
import org.resolint.rules.text.Wording;

/** Reports a list of sub-paragraphs whose items or introduction end with the wrong mark. */
@RuleInfo(
    id = "structure/wrong-subparagraph-terminator",
    summary = "Sub-paragraph, or the line that introduces it, ends with the wrong punctuation mark",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class WrongSubparagraphTerminator implements Rule {
  private final Wording wording = Wording.ofPack("structure");

  @Override
  public void check(RuleContext context) {
    if (!OneSentence.isKept(context.resolution())) {
      return;
    }
    List<OperativeParagraph> paragraphs = context.resolution().operativeParagraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      checkList(context, paragraphs.get(i), i == paragraphs.size() - 1);
    }
  }

  private void checkList(RuleContext context, OperativeParagraph parent, boolean isLast) {
    List<OperativeParagraph> children = parent.children();
    boolean understood = !children.isEmpty() && Sequence.begins(context.profile(), children.get(0));
    if (!understood || endsInItsOwnWay(context, children)) {
      return;
    }
    FinalMark introduction = FinalMark.of(parent.paragraph());
    if (Terminators.isSemicolon(introduction.mark())
        || Terminators.isFullStop(introduction.mark())) {
      char colon = context.profile().terminators().colon();
      report(context, introduction, "Line before sub-paragraphs", colon);
    }
    for (int i = 0; i < children.size(); i++) {
      OperativeParagraph child = children.get(i);
      boolean closes = isLast && i == children.size() - 1;
      if (child.children().isEmpty()) {
        checkItem(context, child, closes);
      }
      checkList(context, child, closes);
    }
  }

  private void checkItem(RuleContext context, OperativeParagraph item, boolean closes) {
    FinalMark end = FinalMark.of(item.paragraph());
    Terminators marks = context.profile().terminators();
    if (closes && Terminators.isSemicolon(end.mark())) {
      report(context, end, "Last sub-paragraph", marks.fullStop());
    } else if (!closes && Terminators.isFullStop(end.mark())) {
      report(context, end, "Sub-paragraph", marks.semicolon());
    }
  }

  /** Lists of names or of sentences, whose items end with commas, full stops or nothing at all. */
  private boolean endsInItsOwnWay(RuleContext context, List<OperativeParagraph> children) {
    Pattern conjunction = wording.pattern("conjunction", context.language());
    long regular =
        children.stream()
            .limit(children.size() - 1L)
            .filter(child -> child.children().isEmpty())
            .filter(
                child ->
                    Terminators.isSemicolon(FinalMark.of(child.paragraph()).mark())
                        || conjunction.matcher(child.paragraph().text().strip()).find())
            .count();
    return regular * 2 < children.size() - 1;
  }

  private static void report(RuleContext context, FinalMark end, String what, char expected) {
    String message = what + " ends " + end.description() + " instead of '" + expected + "'";
    String title = "End the paragraph with '" + expected + "'";
    context.report(
        Finding.at(end.span(), message)
            .withFix(Fix.safe(title, end.replacement(expected, context.language()))));
  }
}
