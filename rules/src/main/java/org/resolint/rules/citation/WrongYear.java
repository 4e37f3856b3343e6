package org.resolint.rules.citation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a Security Council resolution cited with a year in which it was not adopted. */
@RuleInfo(
    id = "citation/wrong-year",
    summary = "Security Council resolution cited with the wrong year",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class WrongYear implements Rule {
  private static final Pattern FORM = Pattern.compile("(\\d+) \\((\\d{4})\\)");

  @Override
  public void check(RuleContext context) {
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      Matcher number = FORM.matcher(citation.number());
      boolean isOfCouncil =
          citation.kind() == Citation.Kind.RESOLUTION
              && "security-council".equals(citation.organ());
      if (isOfCouncil && number.matches()) {
        check(
            citation,
            Integer.parseInt(number.group(1)),
            Integer.parseInt(number.group(2)),
            context);
      }
    }
  }

  private static void check(Citation citation, int number, int year, RuleContext context) {
    OptionalInt adopted = context.calendars().securityCouncilYear(number);
    if (adopted.isEmpty()) {
      checkBeyondLast(citation, number, year, context);
      return;
    }
    if (adopted.getAsInt() == year) {
      return;
    }
    // Other bodies write their numbers in this form too: where one may be meant, only a slip by a
    // year is surely one.
    if (isOfCouncil(citation, context) || Math.abs(adopted.getAsInt() - year) == 1) {
      String message =
          "Security Council resolution "
              + number
              + " is of "
              + adopted.getAsInt()
              + ", not "
              + year;
      context.report(Finding.at(citation.span(), message));
    }
  }

  /** A number that the Council had not come to at the end of a year that is over. */
  private static void checkBeyondLast(
      Citation citation, int number, int year, RuleContext context) {
    int last = context.calendars().lastSecurityCouncilNumber();
    int lastYear = context.calendars().securityCouncilYear(last).orElse(0);
    if (isOfCouncil(citation, context) && number > last && year <= lastYear) {
      String message = "Security Council resolution %s is not of %s: the last of %s is number %s";
      context.report(Finding.at(citation.span(), message.formatted(number, year, lastYear, last)));
    }
  }

  private static boolean isOfCouncil(Citation citation, RuleContext context) {
    return citation.own() != Citation.Ownership.OPEN
        || !context.get(OtherBodies.ANALYSIS).numberByYear(citation);
  }
}
