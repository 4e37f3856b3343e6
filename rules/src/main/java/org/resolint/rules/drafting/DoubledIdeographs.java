package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextFact;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.text.Wording;

/** Reports Chinese words that stand twice in a row. */
@RuleInfo(
    id = "drafting/doubled-ideographs",
    summary = "Chinese word stands twice in a row",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class DoubledIdeographs implements Rule {
  /** A single ideograph may stand twice: one word ends with it and the next begins with it. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 8;

  private static final TextFact<List<Span>> DOUBLED = TextFact.of(DoubledIdeographs::doubled);

  private final Wording wording;

  DoubledIdeographs(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("zh")) {
      return;
    }
    List<String> allowed = wording.list("doubled", "zh");
    for (Block block : context.get(Blocks.ANALYSIS)) {
      Paragraph paragraph = block.paragraph();
      for (Span twice : DOUBLED.in(paragraph)) {
        int middle = (twice.start() + twice.end()) / 2;
        String word = paragraph.text().substring(twice.start(), middle);
        if (!allowed.contains(word)) {
          Edit edit = new Edit(paragraph.span(middle, twice.end()), "");
          context.report(
              Finding.at(paragraph.span(twice.start(), twice.end()), "'" + word + "' stands twice")
                  .withFix(Fix.safe("Remove the second '" + word + "'", edit)));
        }
      }
    }
  }

  /** Where a word stands twice, as UTF-16 offsets. */
  private static List<Span> doubled(String text) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i + 2 * SHORTEST <= text.length()) {
      int length = doubledAt(text, i);
      if (length > 0) {
        found.add(new Span(i, i + 2 * length));
      }
      i += Math.max(1, 2 * length);
    }
    return List.copyOf(found);
  }

  /** The length of the word that stands twice from an offset on; 0 if none does. */
  private static int doubledAt(String text, int at) {
    for (int length = SHORTEST; length <= LONGEST; length++) {
      if (text.regionMatches(at, text, at + length, length) && isHan(text, at, at + length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isHan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
