package org.resolint.rules.drafting;

import java.time.LocalDate;
import java.util.Map;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.AdoptionDay;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Wording;

/** Reports names of countries that the United Nations does not use. */
@RuleInfo(
    id = "drafting/country-name",
    summary = "Country called by a name that the United Nations does not use",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class CountryName implements Rule {
  private final Wording wording = Wording.ofPack("drafting");
  private final Map<String, String> names = Pairs.of(wording, "country", "en");
  private final Map<String, String> since = Pairs.of(wording, "country-since", "en");
  private final SearchPattern pattern = Pairs.anyOf(names.keySet());

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    LocalDate adopted = AdoptionDay.of(context);
    for (TextMatch match : TextMatch.all(pattern, context)) {
      String year = since.get(match.text(1));
      if (year != null && adopted != null && adopted.getYear() < Integer.parseInt(year)) {
        continue;
      }
      String proper = names.getOrDefault(match.text(1), match.text(1));
      String message = "The United Nations writes '" + proper + "'";
      context.report(match.replacing(1, proper, message, Fix.Safety.UNSAFE));
    }
  }
}
