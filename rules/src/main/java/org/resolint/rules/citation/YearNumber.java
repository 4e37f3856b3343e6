package org.resolint.rules.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Wording;

/** Reports resolutions numbered by session where the body numbers them by year. */
@RuleInfo(
    id = "citation/year-number",
    summary = "Resolution of a body that numbers by year cited without the year",
    severity = Severity.WARNING,
    since = "0.1.0")
final class YearNumber implements Rule {
  private static final Pattern SHORT = Pattern.compile("\\d{1,3}/\\d{1,3}(?: [A-Z])?");

  private final List<String> bodies;

  YearNumber(Wording wording) {
    this.bodies = wording.list("numbered-by-year", "all");
  }

  @Override
  public void check(RuleContext context) {
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      boolean named =
          citation.kind() == Citation.Kind.RESOLUTION
              && citation.own() == Citation.Ownership.NAMED
              && bodies.contains(citation.organ());
      if (named && SHORT.matcher(citation.number()).matches()) {
        context.report(
            Finding.at(
                citation.span(), "This body numbers its resolutions by year, as in 2014/31"));
      }
    }
  }
}
