package org.example.reeds;

import org.resolint.core.model.Recital;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports a recital that speaks of a reed where it means a reed bed. */
@RuleInfo(
    id = "reeds/bare-reed",
    summary = "A recital speaks of a reed without its bed",
    severity = Severity.WARNING,
    since = "1.0.0",
    fixable = true)
public final class BareReed implements Rule {
  private static final String REED = "the reed ";

  @Override
  public void check(RuleContext context) {
    for (Recital recital : context.resolution().recitals()) {
      int at = recital.paragraph().text().indexOf(REED);
      if (at >= 0) {
        Span span = recital.paragraph().span(at + 4, at + REED.length() - 1);
        context.report(
            Finding.at(span, "A reed has a bed")
                .withFix(Fix.safe("Replace with 'reeds'", new Edit(span, "reeds"))));
      }
    }
  }
}
