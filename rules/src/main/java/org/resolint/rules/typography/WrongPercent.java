package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/** Reports English percentages that are not written "per cent". */
@RuleInfo(
    id = "typography/wrong-percent",
    summary = "English percentage not written 'per cent'",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class WrongPercent implements Rule {
  private static final SearchPattern PERCENT =
      SearchPattern.compile("(?<=\\d) ?(?:%|percent(?![\\p{L}\\p{N}]))");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (Places.Place place : Places.of(PERCENT, context)) {
      context.report(
          Finding.at(place.span(), "A percentage in running text is written 'per cent'")
              .withSuggestions(List.of("per cent"))
              .withFix(Fix.safe("Write 'per cent'", new Edit(place.span(), " per cent"))));
    }
  }
}
