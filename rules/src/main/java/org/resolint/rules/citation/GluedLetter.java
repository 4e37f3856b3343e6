package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports the letter of a resolution without the space before it. */
@RuleInfo(
    id = "citation/glued-letter",
    summary = "Letter of a resolution stuck to its number",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class GluedLetter implements Rule {
  private final Usage usage;

  GluedLetter(Wording wording) {
    this.usage = new Usage(wording, "glued-letter");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("A space stands before the letter: '%2$s'", Fix.Safety.SAFE, context);
  }
}
