package org.resolint.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.FinalMark;
import org.resolint.rules.text.Wording;

/**
 * Reports a recital or operative paragraph that ends with another mark than its place calls for.
 */
@RuleInfo(
    id = "structure/wrong-terminator",
    summary = "Paragraph ends with the wrong punctuation mark",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
public final class WrongTerminator implements Rule {
  private final Wording wording = Wording.ofPack("structure");

  @Override
  public void check(RuleContext context) {
    Terminators marks = context.profile().terminators();
    Pattern conjunction = wording.pattern("conjunction", context.language());
    for (Recital recital : context.resolution().recitals()) {
      FinalMark end = FinalMark.of(recital.paragraph());
      boolean right =
          Terminators.isComma(end.mark())
              || Terminators.isColon(end.mark())
              || isWhereas(recital)
              || conjunction.matcher(recital.paragraph().text().strip()).find();
      if (!right && recital.opening() != null) {
        report(context, end, "Preambular paragraph", marks.comma());
      }
    }
    if (OneSentence.isKept(context.resolution())) {
      checkOperative(context);
    }
  }

  /** "Whereas …; and" is another way to write a preamble, in which semicolons have their place. */
  private static boolean isWhereas(Recital recital) {
    return recital.opening() != null
        && recital.opening().key().equals("whereas")
        && Terminators.isSemicolon(FinalMark.of(recital.paragraph()).mark());
  }

  private void checkOperative(RuleContext context) {
    Pattern conjunction = wording.pattern("conjunction", context.language());
    Pattern goesOn = wording.pattern("goes-on", context.language());
    Terminators marks = context.profile().terminators();
    List<OperativeParagraph> paragraphs = context.resolution().operativeParagraphs();
    int last = paragraphs.size() - 1;
    for (int i = 0; i <= last; i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      if (!paragraph.children().isEmpty() || paragraph.opening() == null) {
        continue;
      }
      FinalMark end = FinalMark.of(paragraph.paragraph());
      if (isAmongRecitals(context.resolution(), paragraph)) {
        if (Terminators.isSemicolon(end.mark()) || Terminators.isFullStop(end.mark())) {
          report(context, end, "Preambular paragraph", marks.comma());
        }
        continue;
      }
      // A comma and no number: a preambular paragraph with the wrong verb.
      if (paragraph.label() == null && Terminators.isComma(end.mark())) {
        continue;
      }
      if (Terminators.isComma(end.mark()) && goesOn.matcher(paragraph.text().strip()).find()) {
        continue;
      }
      if (!end.isPresent() && conjunction.matcher(paragraph.text().strip()).find()) {
        continue;
      }
      // The whole resolution is one sentence, so only the last paragraph closes it.
      if (i == last && !Terminators.isFullStop(end.mark()) && !Terminators.isColon(end.mark())) {
        report(context, end, "Last operative paragraph", marks.fullStop());
      } else if (i < last && !OneSentence.mayEnd(end, context.resolution(), i + 1)) {
        report(context, end, "Operative paragraph", marks.semicolon());
      }
    }
  }

  /** Without a number, beside recitals and above paragraph 1: a recital, whatever its verb. */
  private static boolean isAmongRecitals(Resolution resolution, OperativeParagraph paragraph) {
    Optional<OperativeParagraph> first =
        resolution.operativeParagraphs().stream()
            .filter(other -> other.label() != null)
            .findFirst();
    return paragraph.label() == null
        && !resolution.recitals().isEmpty()
        && first.isPresent()
        && Labels.number(first.get()).orElse(0) == 1
        && paragraph.span().start() < first.get().span().start();
  }

  private static void report(RuleContext context, FinalMark end, String what, char expected) {
    boolean open = !end.isPresent() || Terminators.isComma(end.mark());
    if (open && BrokenOff.isBrokenOff(context.resolution(), context.language(), end.paragraph())) {
      return;
    }
    String message = what + " ends " + end.description() + " instead of '" + expected + "'";
    Finding finding = Finding.at(end.span(), message);
    String title = "End the paragraph with '" + expected + "'";
    context.report(
        finding.withFix(
            end.isPresent()
                ? Fix.safe(title, end.replacement(expected, context.language()))
                : Fix.unsafe(title, end.replacement(expected, context.language()))));
  }
}
