package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/** Reports Arabic texts that write numbers with two sets of digits. */
@RuleInfo(
    id = "typography/mixed-digits",
    summary = "Two sets of digits in one text",
    severity = Severity.INFO,
    since = "0.1.0")
final class MixedDigits implements Rule {
  private static final SearchPattern EASTERN = SearchPattern.compile("[٠-٩]+");

  /** Symbols and numbers of resolutions keep European digits. */
  private static final SearchPattern EUROPEAN =
      SearchPattern.compile("(?<![\\p{IsLatin}\\d/.-])\\d+(?![\\p{IsLatin}\\d/.-])");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("ar")) {
      return;
    }
    List<Places.Place> eastern = Places.of(EASTERN, context);
    List<Places.Place> european = Places.of(EUROPEAN, context);
    if (eastern.isEmpty() || european.isEmpty()) {
      return;
    }
    boolean prefersEastern = eastern.size() >= european.size();
    Places.Place usual = (prefersEastern ? eastern : european).get(0);
    Places.Place odd = (prefersEastern ? european : eastern).get(0);
    context.report(
        Finding.at(odd.span(), "This text has digits of two sets")
            .relatedTo(usual.span(), "The other set"));
  }
}
