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

/** Reports two marks where one belongs. */
@RuleInfo(
    id = "typography/doubled-punctuation",
    summary = "Two punctuation marks where one belongs",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class DoubledPunctuation implements Rule {
  private static final SearchPattern PATTERN =
      SearchPattern.compile(
          "(?<=[\\p{L}\\p{Nd})\\]”»])(?:([,;:،؛，；。、])\\s?\\1|(?<=\\p{L}{4})\\.\\s?\\.|[,;:،؛]\\s?[,;،؛]|[，；、][，；、。]|[,;]\\.)"
              + "(?![,;:.،؛，；。、])");

  private static boolean hasTwo(Neighbours text) {
    return text.has(Kind.MARK, Kind.MARK) || text.has(Kind.SPACE, Kind.MARK);
  }

  @Override
  public void check(RuleContext context) {
    for (Places.Place place : Places.of(PATTERN, DoubledPunctuation::hasTwo, context)) {
      String marks = place.text();
      char first = marks.charAt(0);
      char last = marks.charAt(marks.length() - 1);
      Finding finding = Finding.at(place.span(), "'" + marks + "' is two marks where one belongs");
      Edit edit = new Edit(place.span(), String.valueOf(last));
      Fix fix =
          first == last
              ? Fix.safe("Leave one mark", edit)
              : Fix.unsafe("Leave '" + last + "'", edit);
      context.report(finding.withFix(fix));
    }
  }
}
