package org.resolint.rules.citation;

import java.util.Locale;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;

/** Reports "Paragraph", "Section" or "Annex" with a capital before a number. */
@RuleInfo(
    id = "citation/part-case",
    summary = "Part of a document named with a capital letter",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class PartCase implements Rule {
  private static final SearchPattern PART =
      SearchPattern.compile(
          "(?<=\\p{Ll},?\\s)((?:Paragraph|Section|Annex)(?:e?s)?)(?=\\s(?:\\d|[IVX]+(?!\\p{L})))");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (TextMatch match : TextMatch.all(PART, context)) {
      String proper = match.text(1).toLowerCase(Locale.ROOT);
      String message = "Before a number it is '" + proper + "', with a small letter";
      context.report(match.replacing(1, proper, message, Fix.Safety.UNSAFE));
    }
  }
}
