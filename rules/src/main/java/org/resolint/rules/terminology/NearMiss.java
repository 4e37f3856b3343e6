package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.terminology.NearPlaces.Place;

/** Reports words that are one letter or ideograph off a term and may be meant to be it. */
@RuleInfo(
    id = "terminology/near-miss",
    summary = "Words are one letter or ideograph off a term",
    severity = Severity.INFO,
    since = "0.1.0")
final class NearMiss implements Rule {
  private final NearPlaces places;

  NearMiss(NearPlaces places) {
    this.places = places;
  }

  @Override
  public void prepare(String language) {
    places.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    for (Place place : context.get(places.analysis())) {
      if (!place.isCertain()) {
        String term = place.near().term().text();
        String message = "'%s' is nearly the term '%s'".formatted(place.text(), term);
        context.report(Finding.at(place.span(), message).withSuggestions(List.of(term)));
      }
    }
  }
}
