package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.FinalMark;

/** Reports an operative paragraph without a number among others that have theirs. */
@RuleInfo(
    id = "structure/unnumbered-operative-paragraph",
    summary = "Operative paragraph has no number though others have",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class UnnumberedOperativeParagraph implements Rule {
  @Override
  public void check(RuleContext context) {
    List<OperativeParagraph> paragraphs = context.resolution().operativeParagraphs();
    if (paragraphs.stream().allMatch(paragraph -> paragraph.label() == null)) {
      return;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      Opening opening = paragraph.opening();
      boolean isWhole = isWhole(paragraphs, i);
      if (paragraph.label() == null && opening != null && isWhole && !introduces(paragraphs, i)) {
        context.report(
            Finding.at(
                paragraph.paragraph().span(opening.start(), opening.end()),
                "Operative paragraph has no number though others have"));
      }
    }
  }

  /** Whether it ends as its place calls for, so that it is no torn-off piece of another. */
  private static boolean isWhole(List<OperativeParagraph> paragraphs, int index) {
    FinalMark end = FinalMark.of(paragraphs.get(index).last().paragraph());
    boolean closes = index > 1 && index == paragraphs.size() - 1 && numbered(paragraphs, index);
    return Terminators.isSemicolon(end.mark()) || (closes && Terminators.isFullStop(end.mark()));
  }

  /** Whether the two paragraphs before have numbers. */
  private static boolean numbered(List<OperativeParagraph> paragraphs, int index) {
    return paragraphs.subList(index - 2, index).stream()
        .allMatch(paragraph -> paragraph.label() != null);
  }

  /** A single paragraph that proclaims a text of numbered paragraphs has no number of its own. */
  private static boolean introduces(List<OperativeParagraph> paragraphs, int index) {
    boolean isFirst = index == 0 || paragraphs.get(index - 1).label() == null;
    return isFirst
        && index + 1 < paragraphs.size()
        && "1".equals(paragraphs.get(index + 1).label());
  }
}
