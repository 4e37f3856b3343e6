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

/** Reports French double punctuation without its space, in a text that elsewhere has it. */
@RuleInfo(
    id = "typography/glued-punctuation",
    summary = "French double punctuation mark without the space before it",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class GluedPunctuation implements Rule {
  private static final SearchPattern GLUED =
      SearchPattern.compile("(?<=[\\p{L})\\]])[;:?!»](?=\\s|$)|«(?=\\p{L})");
  private static final SearchPattern SPACED =
      SearchPattern.compile("(?<=[\\p{L})\\]»])\\h[;:?!»](?=\\s|$)|«\\h(?=\\p{L})");

  /** So many spaced marks for a glued one make the glued one a slip rather than a style. */
  private static final int PREVAILING = 3;

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("fr")) {
      return;
    }
    List<Places.Place> glued = Places.of(GLUED, context);
    if (glued.isEmpty() || Places.of(SPACED, context).size() < glued.size() * PREVAILING) {
      return;
    }
    for (Places.Place place : glued) {
      boolean opens = place.text().equals("«");
      int at = opens ? place.end() : place.start();
      Places.Place gap = new Places.Place(place.paragraph(), at, at);
      String message =
          opens
              ? "A no-break space belongs after '«'"
              : "A no-break space belongs before '" + place.text() + "'";
      context.report(
          Finding.at(place.span(), message)
              .withFix(Fix.safe("Insert a no-break space", new Edit(gap.span(), "\u00A0"))));
    }
  }
}
