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

/** Reports a space before a mark that follows its word directly. */
@RuleInfo(
    id = "typography/space-before-comma",
    summary = "Space before a comma, semicolon or full stop",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class SpaceBeforeComma implements Rule {
  private static final String AFTER_WORD = "(?<=[\\p{L}\\p{Nd})”»])";
  private static final SearchPattern COMMA =
      SearchPattern.compile(AFTER_WORD + "\\h+(?:[,،](?=\\s|$)|\\.(?=$|\\s+\\p{Lu}))");
  private static final SearchPattern SEMICOLON =
      SearchPattern.compile(AFTER_WORD + "\\h+[;؛](?=\\s|$)");
  private static final SearchPattern CLOSED_SEMICOLON =
      SearchPattern.compile(AFTER_WORD + "[;؛](?=\\s|$)");

  /** So many closed semicolons for a spaced one make the spaced one a slip rather than a style. */
  private static final int PREVAILING = 3;

  @Override
  public void check(RuleContext context) {
    Places.of(COMMA, SpaceBeforeComma::hasSpaced, context).forEach(place -> report(place, context));
    // French sets a space before a semicolon, and so do the printed texts of some decades.
    List<Places.Place> semicolons = Places.of(SEMICOLON, SpaceBeforeComma::hasSpaced, context);
    if (semicolons.isEmpty()) {
      return;
    }
    boolean isStyle =
        context.language().equals("fr")
            || Places.of(CLOSED_SEMICOLON, context).size() < semicolons.size() * PREVAILING;
    if (!isStyle) {
      semicolons.forEach(place -> report(place, context));
    }
  }

  private static boolean hasSpaced(Neighbours text) {
    return text.has(Kind.SPACE, Kind.MARK);
  }

  private static void report(Places.Place place, RuleContext context) {
    String mark = place.text().strip();
    Places.Place space = place.part(0, place.text().length() - mark.length());
    context.report(
        Finding.at(place.span(), "A space stands before '" + mark + "'")
            .withFix(Fix.safe("Remove the space", new Edit(space.span(), ""))));
  }
}
