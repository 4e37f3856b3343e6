package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;

/** Reports the letter of a resolution behind the Roman session instead of before it. */
@RuleInfo(
    id = "citation/misplaced-letter",
    summary = "Letter of a resolution behind its Roman session",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class MisplacedLetter implements Rule {
  private static final SearchPattern NUMBER =
      SearchPattern.compile(
          "(?iu)(?<!\\p{L})(?:resolutions?|résolutions?|resolución|resoluciones|резолюци\\p{L}{1,3})\\s"
              + "(?-i)((\\d{1,4}) (\\([IVXL]+\\)) ?([A-H]))(?![\\p{L}\\p{N}])");

  @Override
  public void check(RuleContext context) {
    for (TextMatch match : TextMatch.all(NUMBER, "(", context)) {
      String proper = match.text(2) + " " + match.text(4) + " " + match.text(3);
      String message = "The letter comes before the session: '" + proper + "'";
      context.report(match.replacing(1, proper, message, Fix.Safety.SAFE));
    }
  }
}
