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
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports a range of years joined otherwise than most ranges of the text. */
@RuleInfo(
    id = "typography/inconsistent-dash",
    summary = "Ranges joined by a hyphen in one place and by a dash in another",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class InconsistentDash implements Rule {
  /** A year has so many. */
  private static final int DIGITS = 4;

  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final SearchPattern HYPHEN =
      SearchPattern.compile("(?<![\\p{Alnum}/.-])" + YEAR + "-" + YEAR + "(?![\\p{Alnum}/-])");
  private static final SearchPattern DASH =
      SearchPattern.compile("(?<![\\p{Alnum}/.-])" + YEAR + "[–—]" + YEAR + "(?![\\p{Alnum}/-])");

  private static boolean hasRange(Neighbours text) {
    return text.has(Kind.DIGIT, Kind.DASH) && text.has(Kind.DASH, Kind.DIGIT);
  }

  @Override
  public void check(RuleContext context) {
    List<Places.Place> hyphens = Places.of(HYPHEN, InconsistentDash::hasRange, context);
    List<Places.Place> dashes = Places.of(DASH, InconsistentDash::hasRange, context);
    if (hyphens.isEmpty() || dashes.isEmpty()) {
      return;
    }
    boolean isHyphenOdd = hyphens.size() <= dashes.size();
    String message =
        isHyphenOdd
            ? "Range joined by a hyphen in a text that joins ranges by a dash"
            : "Range joined by a dash in a text that joins ranges by a hyphen";
    for (Places.Place place : isHyphenOdd ? hyphens : dashes) {
      context.report(
          Finding.at(place.span(), message)
              .withFix(Fix.safe("Join the range as elsewhere", edit(place, isHyphenOdd))));
    }
  }

  private static Edit edit(Places.Place place, boolean isHyphenOdd) {
    String years = place.text();
    String mark = isHyphenOdd ? "–" : "-";
    return new Edit(
        place.span(), years.substring(0, DIGITS) + mark + years.substring(years.length() - DIGITS));
  }
}
