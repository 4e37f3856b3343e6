package org.resolint.rules.typography;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports a comma before the "and" that ends an English list of single words. */
@RuleInfo(
    id = "typography/serial-comma",
    summary = "Comma before the 'and' that ends a list",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class SerialComma implements Rule {
  private final Usage usage;

  SerialComma(Wording wording) {
    this.usage = new Usage(wording, "serial-comma");
  }

  @Override
  public void check(RuleContext context) {
    usage.report("No comma stands before the 'and' of a list", Fix.Safety.UNSAFE, context);
  }
}
