package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports an uncommon word that a slip of the hand may have made of a common one. */
@RuleInfo(
    id = "spelling/likely-slip",
    summary = "Uncommon word that a slip makes of a common one",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class LikelySlip implements Rule {
  private final Analysis<UnknownWords.Found> unknown;

  LikelySlip(Analysis<UnknownWords.Found> unknown) {
    this.unknown = unknown;
  }

  @Override
  public void check(RuleContext context) {
    for (Meant word : context.get(unknown).slips()) {
      context.report(
          Finding.at(
                  word.span(),
                  "'" + word.text() + "' is rare and may be a slip for '" + word.meant() + "'")
              .withSuggestions(List.of(word.meant()))
              .withFix(
                  Fix.unsafe(
                      "Replace with '" + word.meant() + "'", new Edit(word.span(), word.meant()))));
    }
  }
}
