package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports an enacting formula without its comma. */
@RuleInfo(
    id = "structure/missing-organ-comma",
    summary = "Name of the body that speaks lacks its comma",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class MissingOrganComma implements Rule {
  @Override
  public void check(RuleContext context) {
    EnactingFormula formula = context.resolution().enacting();
    boolean sentence = !context.resolution().recitals().isEmpty();
    if (formula == null || formula.organ().comma() != null || !sentence) {
      return;
    }
    char comma = context.profile().terminators().comma();
    int end = formula.organ().end();
    Span place = formula.paragraph().span(end, end);
    Finding finding =
        Finding.at(formula.paragraph().span(end - 1, end), "A comma follows the name of the body");
    context.report(
        finding
            .withSuggestions(List.of(formula.organ().text() + comma))
            .withFix(Fix.safe("Add '" + comma + "'", new Edit(place, String.valueOf(comma)))));
  }
}
