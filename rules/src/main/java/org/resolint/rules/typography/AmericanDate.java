package org.resolint.rules.typography;

import java.util.List;
import java.util.regex.Matcher;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports an English date that puts the month first. */
@RuleInfo(
    id = "typography/american-date",
    summary = "English date with the month before the day",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class AmericanDate implements Rule {
  private static final SearchPattern DATE =
      SearchPattern.compile(
          "(?<![\\p{L}\\p{N}])(January|February|March|April|May|June|July|August|September|October|November|December)"
              + " (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})(?![\\p{L}\\p{N}])");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (Places.Place place : Places.of(DATE, text -> text.has(Kind.SPACE, Kind.DIGIT), context)) {
      Matcher date = DATE.matcher(place.text());
      if (date.matches()) {
        String proper = date.group(2) + " " + date.group(1) + " " + date.group(3);
        context.report(
            Finding.at(place.span(), "The day comes before the month: '" + proper + "'")
                .withSuggestions(List.of(proper))
                .withFix(
                    Fix.safe("Replace with '" + proper + "'", new Edit(place.span(), proper))));
      }
    }
  }
}
