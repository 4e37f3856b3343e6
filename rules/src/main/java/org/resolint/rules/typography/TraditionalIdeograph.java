package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextFact;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.HanVariants;
import org.resolint.rules.analysis.Quotations;

/** Reports ideographs of the traditional script in a text that is written in the simplified one. */
@RuleInfo(
    id = "typography/traditional-ideograph",
    summary = "Traditional ideograph in a text of simplified ones",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class TraditionalIdeograph implements Rule {
  /** How many simplified ideographs a text has at least for each traditional one. */
  private static final int SHARE = 20;

  private static final TextFact<Count> COUNT = TextFact.of(TraditionalIdeograph::count);

  /** How many ideographs of a text belong to one script only. */
  private record Count(int traditional, int simplified) {}

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("zh")) {
      return;
    }
    List<Block> blocks = context.get(Blocks.ANALYSIS);
    int traditional = 0;
    int simplified = 0;
    for (Block block : blocks) {
      Count count = COUNT.in(block.paragraph());
      traditional += count.traditional();
      simplified += count.simplified();
    }
    if (traditional == 0 || simplified < SHARE * traditional) {
      return;
    }
    for (Block block : blocks) {
      Count count = COUNT.in(block.paragraph());
      // A paragraph may be in the other script as a whole.
      if (count.traditional() > 0 && count.traditional() < count.simplified()) {
        check(block, context);
      }
    }
  }

  private static Count count(String text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      simplified += HanVariants.isSimplified(c) ? 1 : 0;
      traditional += isTraditional(c) ? 1 : 0;
    }
    return new Count(traditional, simplified);
  }

  private static boolean isTraditional(char c) {
    return HanVariants.simplified(c) != c && !HanVariants.isSimplified(c);
  }

  private static void check(Block block, RuleContext context) {
    String text = block.text();
    List<Span> quoted = Quotations.in(block.paragraph().content());
    for (int i = 0; i < text.length(); i++) {
      if (!isTraditional(text.charAt(i))) {
        continue;
      }
      int start = i;
      StringBuilder plain = new StringBuilder();
      while (i < text.length() && isTraditional(text.charAt(i))) {
        plain.append(HanVariants.simplified(text.charAt(i++)));
      }
      if (!Quotations.contain(quoted, start, i)) {
        report(text.substring(start, i), plain.toString(), block.span(start, i), context);
      }
    }
  }

  private static void report(String own, String plain, Span span, RuleContext context) {
    context.report(
        Finding.at(span, "'%s' is traditional for the simplified '%s'".formatted(own, plain))
            .withFix(Fix.safe("Replace with '" + plain + "'", new Edit(span, plain))));
  }
}
