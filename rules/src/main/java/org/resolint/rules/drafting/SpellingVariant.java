package org.resolint.rules.drafting;

import java.util.Map;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.TextFact;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Wording;

/** Reports spellings that official English does not use. */
@RuleInfo(
    id = "drafting/spelling-variant",
    summary = "Spelling that official English does not use",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class SpellingVariant implements Rule {
  private final Map<String, String> variants =
      Pairs.of(Wording.ofPack("drafting"), "variant", "en");
  private final SearchPattern pattern = Pairs.anyOf(variants.keySet());
  private final TextFact<Boolean> mayMatch =
      TextFact.of(text -> Pairs.mayHave(variants.keySet(), text));

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (TextMatch match : TextMatch.all(pattern, mayMatch::in, context)) {
      String proper = variants.getOrDefault(match.text(1), match.text(1));
      String message = "Official English writes '" + proper + "'";
      context.report(match.replacing(1, proper, message, Fix.Safety.SAFE));
    }
  }
}
