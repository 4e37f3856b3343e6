package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;

/** Points out words without their ligature, or without the accent of their capital. */
@RuleInfo(
    id = "spelling/plain-letter",
    summary = "Word without its ligature or the accent of its capital",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class PlainLetter extends UnknownWordRule {
  PlainLetter(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    super(Unknown.Kind.PLAIN, lexicons, unknown);
  }

  @Override
  void report(Unknown word, Corrections corrections, RuleContext context) {
    List<String> proper = word.proper();
    String best = proper.get(0);
    Finding finding =
        Finding.at(word.span(), "'" + word.text() + "' is written '" + best + "'")
            .withSuggestions(proper);
    Edit edit = new Edit(word.span(), best);
    String title = "Replace with '" + best + "'";
    context.report(
        finding.withFix(proper.size() == 1 ? Fix.safe(title, edit) : Fix.unsafe(title, edit)));
  }
}
