package org.resolint.rules.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.model.Title;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports the number of a title without its full stop. */
@RuleInfo(
    id = "structure/title-form",
    summary = "Number before the title lacks its full stop",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class TitleForm implements Rule {
  /** The number, then a letter of the title where a stop belongs. */
  private static final Pattern BARE =
      Pattern.compile("^\\s*(\\d{1,4}/\\d{1,3}(?: [A-Z])?)(?=\\s+\\p{L})");

  @Override
  public void check(RuleContext context) {
    Title title = context.resolution().title();
    if (title == null || title.text().isEmpty()) {
      return;
    }
    Matcher bare = BARE.matcher(title.paragraph().text());
    if (bare.find()) {
      Span end = title.paragraph().span(bare.end(1), bare.end(1));
      context.report(
          Finding.at(
                  title.paragraph().span(bare.start(1), bare.end(1)),
                  "A full stop stands between number and title")
              .withFix(Fix.safe("Add '.'", new Edit(end, "."))));
    }
  }
}
