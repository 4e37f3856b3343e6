package org.resolint.rules.drafting;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports "this resolution" in resolutions of bodies that write "the present resolution". */
@RuleInfo(
    id = "drafting/this-resolution",
    summary = "'This resolution' where the body writes 'the present resolution'",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class ThisResolution implements Rule {
  private final Usage usage;

  ThisResolution(Wording wording) {
    this.usage = new Usage(wording, "this-resolution");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("This body calls its own text '%2$s resolution'", Fix.Safety.UNSAFE, context);
  }
}
