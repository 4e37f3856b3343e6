package org.resolint.cli;

import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.RulePackProvider;
import org.resolint.core.rule.Severity;

/** A rule pack on the class path. */
public final class ClassPathPack implements RulePackProvider {
  @RuleInfo(
      id = "nearby/text",
      summary = "There is a text",
      severity = Severity.WARNING,
      since = "1.0.0")
  static final class SomeText implements Rule {
    @Override
    public void check(RuleContext context) {
      context.report(Finding.at(context.resolution().span(), "There is a text"));
    }
  }

  @Override
  public RulePack pack() {
    return RulePack.of("nearby", new SomeText());
  }
}
