package org.resolint.rules.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a number with a Roman session that is beyond the last one numbered so. */
@RuleInfo(
    id = "citation/number-too-high",
    summary = "Number with a Roman session beyond the last such resolution",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class NumberTooHigh implements Rule {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?: [A-Z]+)? \\([IVXL]+\\)");

  @Override
  public void check(RuleContext context) {
    int last = context.calendars().lastThroughNumber();
    for (Citation citation : context.get(Citations.ANALYSIS)) {
      Matcher number = FORM.matcher(citation.number());
      boolean isForm = citation.kind() == Citation.Kind.RESOLUTION && number.matches();
      if (isForm && Integer.parseInt(number.group(1)) > last) {
        String message =
            "Resolutions numbered through the sessions end at " + last + ", before this one";
        context.report(Finding.at(citation.span(), message));
      }
    }
  }
}
