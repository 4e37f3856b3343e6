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

/** Reports more than one space between two words. */
@RuleInfo(
    id = "typography/double-space",
    summary = "More than one space between words",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class DoubleSpace implements Rule {
  /** After a full stop or a label two spaces are a habit, not a slip. */
  private static final SearchPattern PATTERN =
      SearchPattern.compile("(?<=[\\p{L}\\p{Nd},;»”)])[ \\u00A0]{2,}(?=[\\p{L}\\p{Nd}«“(])");

  @Override
  public void check(RuleContext context) {
    for (Places.Place place :
        Places.of(PATTERN, text -> text.has(Kind.SPACE, Kind.SPACE), context)) {
      context.report(
          Finding.at(place.span(), "More than one space stands between two words")
              .withFix(Fix.safe("Leave one space", new Edit(place.span(), " "))));
    }
  }
}
