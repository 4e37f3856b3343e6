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

/** Reports a figure inside a word that stands for the letter it looks like. */
@RuleInfo(
    id = "spelling/misread-figure",
    summary = "Figure inside a word in place of a letter",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class MisreadFigure implements Rule {
  private final Analysis<UnknownWords.Found> unknown;

  MisreadFigure(Analysis<UnknownWords.Found> unknown) {
    this.unknown = unknown;
  }

  @Override
  public void check(RuleContext context) {
    for (Meant word : context.get(unknown).misread()) {
      context.report(
          Finding.at(word.span(), "'" + word.text() + "' has a figure in place of a letter")
              .withSuggestions(List.of(word.meant()))
              .withFix(
                  Fix.safe(
                      "Replace with '" + word.meant() + "'", new Edit(word.span(), word.meant()))));
    }
  }
}
