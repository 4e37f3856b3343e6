package org.resolint.rules.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.typography.Marks.Mark;

/** Reports parentheses, brackets and quotation marks without their counterpart. */
@RuleInfo(
    id = "typography/unpaired-mark",
    summary = "Parenthesis, bracket or quotation mark without its counterpart",
    severity = Severity.WARNING,
    since = "0.1.0")
final class UnpairedMark implements Rule {
  /** What ends a paragraph that is whole. */
  private static final String ENDS = ".,;:。，；：،؛";

  /** A mark in a block. */
  private record Place(Block block, Mark mark) {
    /** Quotations run over paragraphs; parentheses do where a page or a list cuts a paragraph. */
    boolean meets(Place later) {
      return mark.meets(later.mark) && (!mark.isParenthesis() || !isWhole());
    }

    private boolean isWhole() {
      if (block.role() != Block.Role.RECITAL && block.role() != Block.Role.OPERATIVE) {
        return false;
      }
      String text = block.text().strip();
      return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Each paragraph of a long quotation may begin with a mark of its own. */
    boolean begins() {
      return mark.opens() && mark.at() <= block.textStart();
    }

    boolean continuesIn(Block later) {
      return mark.opens()
          && later.textStart() < later.text().length()
          && later.text().charAt(later.textStart()) == block.text().charAt(mark.at());
    }

    Finding finding() {
      String text = block.text().substring(mark.at(), mark.at() + 1);
      String message =
          mark.isStraight()
              ? "Quotation mark has no counterpart"
              : "'" + text + "' is not " + (mark.opens() ? "closed" : "opened");
      return Finding.at(block.span(mark.at(), mark.at() + 1), message);
    }
  }

  @Override
  public void check(RuleContext context) {
    Deque<Place> left = new ArrayDeque<>();
    for (Block block : context.get(Blocks.ANALYSIS)) {
      if (!left.isEmpty() && left.getLast().continuesIn(block)) {
        left.removeLast();
      }
      for (Mark mark : Marks.ALONE.in(block.paragraph())) {
        Place place = new Place(block, mark);
        if (!left.isEmpty() && left.getLast().meets(place)) {
          left.removeLast();
        } else {
          left.addLast(place);
        }
      }
    }
    for (Place place : left) {
      if (!place.begins()) {
        context.report(place.finding());
      }
    }
  }
}
