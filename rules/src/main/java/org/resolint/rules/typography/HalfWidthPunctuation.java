package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/** Reports a half-width mark beside Chinese characters. */
@RuleInfo(
    id = "typography/half-width-punctuation",
    summary = "Half-width comma, semicolon or colon in Chinese text",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class HalfWidthPunctuation implements Rule {
  private static final SearchPattern PATTERN =
      SearchPattern.compile("(?<=[\\p{IsHan}》」』])[,;:?!](?=\\s*(?:[\\p{IsHan}《「『“]|$))");
  private static final SearchPattern RIGHT = SearchPattern.compile("[，；：？！]");
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("zh")) {
      return;
    }
    List<Finding> findings = new ArrayList<>();
    for (Places.Place place : Places.of(PATTERN, context)) {
      String full = String.valueOf(FULL.charAt(HALF.indexOf(place.text())));
      findings.add(
          Finding.at(place.span(), "Chinese text takes the full-width mark '" + full + "' here")
              .withFix(Fix.safe("Replace with '" + full + "'", new Edit(place.span(), full))));
    }
    Habit.report(findings, RIGHT, context);
  }
}
