package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports English sub-paragraphs that begin with a small letter. */
@RuleInfo(
    id = "drafting/subparagraph-case",
    summary = "Sub-paragraph begins with a small letter",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class SubparagraphCase implements Rule {
  private static final String ENGLISH = "en";

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals(ENGLISH)) {
      return;
    }
    List<OperativeParagraph> items =
        context.resolution().allOperativeParagraphs().stream()
            .filter(item -> item.level() > 1 && item.label() != null && !item.text().isEmpty())
            .toList();
    List<OperativeParagraph> small = items.stream().filter(SubparagraphCase::isSmall).toList();
    // Where most begin so, the text has a style of its own.
    if (2 * small.size() <= items.size()) {
      small.forEach(item -> report(item, context));
    }
  }

  private static boolean isSmall(OperativeParagraph item) {
    return Character.isLowerCase(item.text().charAt(0));
  }

  private static void report(OperativeParagraph item, RuleContext context) {
    int start = item.textStart();
    Span letter = item.paragraph().span(start, start + 1);
    String capital = item.text().substring(0, 1).toUpperCase(Locale.ROOT);
    context.report(
        Finding.at(letter, "English sub-paragraphs begin with a capital letter")
            .withFix(Fix.safe("Change to '" + capital + "'", new Edit(letter, capital))));
  }
}
