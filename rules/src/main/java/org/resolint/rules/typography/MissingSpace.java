package org.resolint.rules.typography;

import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports a mark that sticks to a word from which a space parts it. */
@RuleInfo(
    id = "typography/missing-space",
    summary = "No space between a mark and the next word",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class MissingSpace implements Rule {
  private static final SearchPattern AFTER_COMMA =
      SearchPattern.compile("(?<=[\\p{L}\\p{Nd})»”])[,;،؛](?=\\p{L}{2})");
  private static final SearchPattern AFTER_STOP =
      SearchPattern.compile("(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll})");

  /** What is short is an ending that may be added, as in State(s). */
  private static final SearchPattern BEFORE_PARENTHESIS =
      SearchPattern.compile("(?<=\\p{L}{3})\\((?=\\p{L}{2,}[ .,]{1,2}\\p{L})");

  private static final SearchPattern AFTER_PARENTHESIS =
      SearchPattern.compile("(?<=\\p{L}{2})(?<!\\(\\p{L}{1,5})\\)(?=\\p{L}{3})");

  private static final SearchPattern BEFORE_NUMBER =
      SearchPattern.compile("(?<=\\p{Ll}{5})\\d{1,2}/\\d{2,3}(?![\\d/])");

  @Override
  public void check(RuleContext context) {
    if (context.language().equals("zh")) {
      return;
    }
    for (SearchPattern pattern : new SearchPattern[] {AFTER_COMMA, AFTER_STOP}) {
      for (Places.Place place : Places.of(pattern, MissingSpace::hasGluedMark, context)) {
        report(place, place.text() + " ", "after", context);
      }
    }
    for (Places.Place place : Places.of(BEFORE_NUMBER, MissingSpace::hasGluedNumber, context)) {
      report(place, " " + place.text(), "before", context);
    }
    for (Places.Place place :
        Places.of(BEFORE_PARENTHESIS, MissingSpace::hasParenthesis, context)) {
      report(place, " (", "before", context);
    }
    for (Places.Place place : Places.of(AFTER_PARENTHESIS, MissingSpace::hasParenthesis, context)) {
      report(place, ") ", "after", context);
    }
  }

  private static boolean hasGluedMark(Neighbours text) {
    return text.has(Kind.MARK, Kind.LATIN)
        || text.has(Kind.MARK, Kind.CYRILLIC)
        || text.has(Kind.MARK, Kind.LETTER);
  }

  private static boolean hasGluedNumber(Neighbours text) {
    return text.has(Kind.LATIN, Kind.DIGIT)
        || text.has(Kind.CYRILLIC, Kind.DIGIT)
        || text.has(Kind.LETTER, Kind.DIGIT);
  }

  private static boolean hasParenthesis(Neighbours text) {
    return text.paragraph().text().indexOf('(') >= 0;
  }

  private static void report(Places.Place place, String spaced, String side, RuleContext context) {
    context.report(
        Finding.at(place.span(), "A space belongs " + side + " '" + place.text() + "'")
            .withFix(Fix.safe("Insert a space", new Edit(place.span(), spaced))));
  }
}
