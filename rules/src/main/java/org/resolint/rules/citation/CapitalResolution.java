package org.resolint.rules.citation;

import java.util.Locale;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;

/** Reports the word "resolution" with a capital before a number in the middle of a sentence. */
@RuleInfo(
    id = "citation/capital-resolution",
    summary = "'Resolution' with a capital letter before a number",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class CapitalResolution implements Rule {
  private static final SearchPattern WORD =
      SearchPattern.compile(
          "(?<=\\p{Ll},?\\s)(Resolutions?|Résolutions?|Resolución|Resoluciones)"
              + "(?=\\s\\d{1,4}(?:/\\d| [A-Z]? ?\\())");

  @Override
  public void check(RuleContext context) {
    for (TextMatch match : TextMatch.all(WORD, "sol", context)) {
      String proper = match.text(1).toLowerCase(Locale.ROOT);
      String message = "In running text it is '" + proper + "', with a small letter";
      context.report(match.replacing(1, proper, message, Fix.Safety.SAFE));
    }
  }
}
