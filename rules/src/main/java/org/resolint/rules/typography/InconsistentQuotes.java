package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/**
 * Reports straight quotation marks in a text that otherwise has typographic ones, or the reverse.
 */
@RuleInfo(
    id = "typography/inconsistent-quotes",
    summary = "Straight and typographic quotation marks in one text",
    severity = Severity.INFO,
    since = "0.1.0")
public final class InconsistentQuotes implements Rule {
  private static final SearchPattern STRAIGHT = SearchPattern.compile("\"");
  private static final SearchPattern TYPOGRAPHIC = SearchPattern.compile("[“”„«»]");

  private static boolean hasStraight(Neighbours text) {
    return text.paragraph().text().indexOf('"') >= 0;
  }

  @Override
  public void check(RuleContext context) {
    List<Places.Place> straight = Places.of(STRAIGHT, InconsistentQuotes::hasStraight, context);
    if (straight.isEmpty()) {
      return;
    }
    List<Places.Place> typographic = Places.of(TYPOGRAPHIC, context);
    if (typographic.isEmpty()) {
      return;
    }
    boolean isStraightOdd = straight.size() <= typographic.size();
    List<Places.Place> odd = isStraightOdd ? straight : typographic;
    Places.Place usual = isStraightOdd ? typographic.get(0) : straight.get(0);
    String message =
        isStraightOdd
            ? "Straight quotation mark in a text that has typographic ones"
            : "Typographic quotation mark in a text that has straight ones";
    for (Places.Place place : odd) {
      context.report(Finding.at(place.span(), message).relatedTo(usual.span(), "The other kind"));
    }
  }
}
