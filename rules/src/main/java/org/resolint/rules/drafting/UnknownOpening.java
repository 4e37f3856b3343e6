package org.resolint.rules.drafting;

import java.util.List;
import org.resolint.core.profile.Part;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Characters;
import org.resolint.rules.text.FinalMark;
import org.resolint.rules.text.OpenedParagraph;

/** Reports a paragraph that opens with no phrase known. */
@RuleInfo(
    id = "drafting/unknown-opening",
    summary = "Paragraph opens with a phrase that resolutions do not use",
    severity = Severity.INFO,
    since = "0.1.0")
public final class UnknownOpening implements Rule {
  private static final int HAN_WORD = 2;
  private static final int FEW = 5;

  @Override
  public void check(RuleContext context) {
    if (context.resolution().enacting() == null) {
      return;
    }
    List<OpenedParagraph> paragraphs = context.get(OpenedParagraph.ALL);
    List<OpenedParagraph> unknown =
        paragraphs.stream()
            .filter(paragraph -> paragraph.opening() == null && isWhole(paragraph))
            .filter(paragraph -> !Moods.isOfOtherPart(context.profile(), paragraph))
            .toList();
    // Where many are, the text is a list of principles or articles.
    if (unknown.size() == 1 || FEW * unknown.size() <= paragraphs.size()) {
      unknown.forEach(paragraph -> report(context, paragraph));
    }
  }

  /** Neither a heading nor an item of a list. */
  private static boolean isWhole(OpenedParagraph paragraph) {
    String text = paragraph.text();
    char mark = FinalMark.of(paragraph.paragraph()).mark();
    boolean ends =
        Terminators.isComma(mark) || Terminators.isSemicolon(mark) || Terminators.isFullStop(mark);
    return ends && !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static void report(RuleContext context, OpenedParagraph paragraph) {
    String text = paragraph.paragraph().text();
    int start = paragraph.textStart();
    int end = start;
    // Chinese has no spaces between words.
    boolean han = start < text.length() && Characters.isHan(text.charAt(start));
    int limit = han ? Math.min(text.length(), start + HAN_WORD) : text.length();
    while (end < limit && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    String part = paragraph.part() == Part.PREAMBULAR ? "Preambular" : "Operative";
    context.report(
        Finding.at(
            paragraph.paragraph().span(start, end),
            part
                + " paragraph opens with '"
                + text.substring(start, end)
                + "', which is no known opening"));
  }
}
