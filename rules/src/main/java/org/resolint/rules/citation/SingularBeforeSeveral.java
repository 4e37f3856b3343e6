package org.resolint.rules.citation;

import java.util.Map;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;

/** Reports "resolution" in the singular before the numbers of several. */
@RuleInfo(
    id = "citation/singular-before-several",
    summary = "'Resolution' in the singular before several numbers",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class SingularBeforeSeveral implements Rule {
  private static final String NUMBER = "(?:\\d{1,3}/\\d{1,3}|\\d{1,4} \\((?:\\d{4}|[IVXL]+)\\))";
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";

  /** The noun in the singular, and what joins two numbers. */
  private static final Map<String, SearchPattern> PATTERNS =
      Map.of(
          "en", of("resolution", "and"),
          "fr", of("résolution", "et"),
          "es", of("resolución", "y"),
          "ru", of("резолюци(?:я|ю|ей)", "и"));

  private static SearchPattern of(String noun, String and) {
    return SearchPattern.compile(
        BEFORE + "(" + noun + ")\\s" + NUMBER + ",?\\s" + and + "\\s" + NUMBER + "(?![\\d/])");
  }

  @Override
  public void check(RuleContext context) {
    SearchPattern pattern = PATTERNS.get(context.language());
    if (pattern == null) {
      return;
    }
    for (TextMatch match : TextMatch.all(pattern, context)) {
      context.report(finding(match, context.language()));
    }
  }

  private static Finding finding(TextMatch match, String language) {
    String message = "Several resolutions are named: '" + match.text(1) + "' is singular";
    // Elsewhere the article or possessive before the noun changes with it.
    return language.equals("en")
        ? match.replacing(1, "resolutions", message, Fix.Safety.SAFE)
        : Finding.at(match.span(1), message);
  }
}
