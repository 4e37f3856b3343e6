package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.terminology.NearPlaces.Place;
import org.resolint.rules.terminology.NearTerms.Near;

/**
 * Reports a Chinese term with an ideograph that is mistaken for another, stands twice or changed
 * places with its neighbour.
 */
@RuleInfo(
    id = "terminology/wrong-ideograph",
    summary = "Ideograph of a term is mistaken, doubled or out of place",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class WrongIdeograph implements Rule {
  private static final int SAFE_FROM = 4;

  private final NearPlaces places;

  WrongIdeograph(NearPlaces places) {
    this.places = places;
  }

  @Override
  public void check(RuleContext context) {
    for (Place place : context.get(places.analysis())) {
      if (place.isCertain()) {
        report(place, context);
      }
    }
  }

  private static void report(Place place, RuleContext context) {
    Near near = place.near();
    String term = near.term().text();
    Edit edit = new Edit(place.span(), term);
    String title = "Replace with '" + term + "'";
    context.report(
        Finding.at(place.span(), "'%s' stands for the term '%s'".formatted(place.text(), term))
            .withSuggestions(List.of(term))
            .withFix(isWithin(near) ? Fix.safe(title, edit) : Fix.unsafe(title, edit)));
  }

  /** Whether what differs stands between ideographs of a term that is no short one. */
  private static boolean isWithin(Near near) {
    return near.term().text().length() >= SAFE_FROM
        && near.start() < near.at()
        && near.at() < near.end() - 1;
  }
}
