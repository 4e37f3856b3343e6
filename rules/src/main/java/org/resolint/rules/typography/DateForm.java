package org.resolint.rules.typography;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.Wording;

/** Reports Russian dates without the word for year and Arabic ones with one name of the month. */
@RuleInfo(
    id = "typography/date-form",
    summary = "Date not in the form that its language asks for",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class DateForm implements Rule {
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?<![\\d(])\\d{1,2}\\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября"
              + "|октября|ноября|декабря)\\s\\d{4}(?!\\d)(?=\\s?[\\p{IsCyrillic},;.])(?!\\s?г)");

  private final Map<String, String> levantine =
      Pairs.of(Wording.ofPack("typography"), "months", "ar");
  private final Pattern arabic =
      Pattern.compile("\\d{1,2}\\s(" + String.join("|", levantine.keySet()) + ")\\s\\d{4}(?!\\d)");

  @Override
  public void check(RuleContext context) {
    if (context.language().equals("ru")) {
      for (Places.Place place : Places.of(RUSSIAN, context)) {
        String message = "After the year of a date stands 'года'";
        context.report(
            Finding.at(place.span(), message).withSuggestions(List.of(place.text() + " года")));
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
      context.report(
          Finding.at(place.part(date.start(1), date.end(1)).span(), message)
              .withSuggestions(List.of(both)));
    }
  }
}
