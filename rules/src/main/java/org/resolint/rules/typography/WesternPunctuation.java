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

/** Reports a comma, semicolon or question mark of the Latin script in Arabic text. */
@RuleInfo(
    id = "typography/western-punctuation",
    summary = "Latin comma, semicolon or question mark in Arabic text",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class WesternPunctuation implements Rule {
  private static final SearchPattern PATTERN =
      SearchPattern.compile("(?<=\\p{IsArabic})[,;?](?=\\s|\\p{IsArabic}|$)");
  private static final SearchPattern RIGHT = SearchPattern.compile("[،؛؟]");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("ar")) {
      return;
    }
    List<Finding> findings = new ArrayList<>();
    for (Places.Place place : Places.of(PATTERN, context)) {
      String mark = arabic(place.text().charAt(0));
      findings.add(
          Finding.at(place.span(), "Arabic text takes '" + mark + "' here")
              .withFix(Fix.safe("Replace with '" + mark + "'", new Edit(place.span(), mark))));
    }
    Habit.report(findings, RIGHT, context);
  }

  private static String arabic(char mark) {
    return switch (mark) {
      case ',' -> "،";
      case ';' -> "؛";
      default -> "؟";
    };
  }
}
