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

/** Reports an English ordinal number in figures with the letters of another. */
@RuleInfo(
    id = "typography/wrong-ordinal",
    summary = "English ordinal number in figures with the wrong letters",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class WrongOrdinal implements Rule {
  private static final SearchPattern ORDINAL =
      SearchPattern.compile("(?<![\\p{L}\\p{N}/.,-])(\\d{1,4})(st|nd|rd|th)(?![\\p{L}\\p{N}])");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (Places.Place place : Places.of(ORDINAL, context)) {
      Matcher ordinal = ORDINAL.matcher(place.text());
      if (ordinal.matches()) {
        String proper = ordinal.group(1) + letters(Integer.parseInt(ordinal.group(1)));
        if (!proper.equals(place.text())) {
          report(place, proper, context);
        }
      }
    }
  }

  private static void report(Places.Place place, String proper, RuleContext context) {
    context.report(
        Finding.at(place.span(), "The ordinal '" + place.text() + "' ought to be '" + proper + "'")
            .withSuggestions(List.of(proper))
            .withFix(Fix.safe("Replace with '" + proper + "'", new Edit(place.span(), proper))));
  }

  private static String letters(int number) {
    int tens = number / 10 % 10;
    return switch (tens == 1 ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
