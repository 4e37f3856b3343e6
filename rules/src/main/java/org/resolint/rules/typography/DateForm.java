package org.resolint.rules.typography;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.Wording;

/** Reports Russian dates without the word for year and Arabic ones with one name of the month. */
@RuleInfo(
    id = "typography/date-form",
    summary = "Date not in the form that its language asks for",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class DateForm implements Rule {
  private static final SearchPattern RUSSIAN =
      SearchPattern.compile(
          "(?<![\\d(])\\d{1,2}\\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября"
              + "|октября|ноября|декабря)\\s\\d{4}(?!\\d)(?=\\s?[\\p{IsCyrillic},;.])(?!\\s?г)");

  private final Map<String, String> levantine =
      Pairs.of(Wording.ofPack("typography"), "months", "ar");
  private final SearchPattern arabic =
      SearchPattern.compile(
          "\\d{1,2}\\s(" + String.join("|", levantine.keySet()) + ")\\s\\d{4}(?!\\d)");

  @Override
  public void check(RuleContext context) {
    if (context.language().equals("ru")) {
      for (Places.Place place : Places.of(RUSSIAN, context)) {
        String message = "After the year of a date stands 'года'";
        report(place, place.text() + " года", message, context);
      }
    } else if (context.language().equals("ar")) {
      Places.of(arabic, context).forEach(place -> checkMonth(place, context));
    }
  }

  private void checkMonth(Places.Place place, RuleContext context) {
    Matcher date = arabic.matcher(place.text());
    if (date.matches()) {
      String month = date.group(1);
      String both = levantine.getOrDefault(month, month) + "/" + month;
      String message = "A month is given by both its names: '" + both + "'";
      report(place.part(date.start(1), date.end(1)), both, message, context);
    }
  }

  private static void report(
      Places.Place place, String proper, String message, RuleContext context) {
    context.report(
        Finding.at(place.span(), message)
            .withSuggestions(List.of(proper))
            .withFix(Fix.safe("Replace with '" + proper + "'", new Edit(place.span(), proper))));
  }
}
