package org.resolint.rules.drafting;

import java.util.regex.Pattern;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.EnactingOrgan;
import org.resolint.rules.text.TextMatch;

/** Reports "UN" for "United Nations" in English texts of bodies other than the Security Council. */
@RuleInfo(
    id = "drafting/un-abbreviated",
    summary = "'United Nations' abbreviated",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class UnAbbreviated implements Rule {
  /** With what stands around it in symbols, names and brackets left out. */
  private static final Pattern UN =
      Pattern.compile("(?<![\\p{L}\\p{N}/.(&-])(UN|U\\.N\\.)(?![\\p{L}\\p{N}/.)&-])(?! \\p{Lu})");

  @Override
  public void check(RuleContext context) {
    boolean applies =
        context.language().equals("en")
            && EnactingOrgan.of(context.resolution())
                .filter(organ -> !organ.equals("security-council"))
                .isPresent();
    if (!applies) {
      return;
    }
    for (TextMatch match : TextMatch.all(UN, context)) {
      String message = "'United Nations' is written in full";
      context.report(match.replacing(1, "United Nations", message, Fix.Safety.SAFE));
    }
  }
}
