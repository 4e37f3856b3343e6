package org.resolint.rules.drafting;

import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.EnactingOrgan;
import org.resolint.rules.text.TextMatch;

/** Reports "this resolution" in resolutions of bodies that write "the present resolution". */
@RuleInfo(
    id = "drafting/this-resolution",
    summary = "'This resolution' where the body writes 'the present resolution'",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class ThisResolution implements Rule {
  private static final Set<String> BODIES =
      Set.of("general-assembly", "economic-and-social-council", "human-rights-council");
  private static final Pattern THIS = Pattern.compile("(?<!\\p{L})(this) resolution(?!\\p{L})");

  @Override
  public void check(RuleContext context) {
    boolean applies =
        context.language().equals("en")
            && EnactingOrgan.of(context.resolution()).filter(BODIES::contains).isPresent();
    if (!applies) {
      return;
    }
    for (TextMatch match : TextMatch.all(THIS, context)) {
      String message = "This body calls its own text 'the present resolution'";
      context.report(match.replacing(1, "the present", message, Fix.Safety.UNSAFE));
    }
  }
}
