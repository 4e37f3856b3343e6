package org.resolint.rules.spelling;

import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;

/** Points out words that nobody knows and that are unlike any common one. */
@RuleInfo(
    id = "spelling/rare-word",
    summary = "Word is not known and unlike any common word",
    severity = Severity.INFO,
    since = "0.1.0")
final class RareWord extends UnknownWordRule {
  RareWord(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    super(Unknown.Kind.RARE, lexicons, unknown);
  }

  @Override
  void report(Unknown word, Corrections corrections, RuleContext context) {
    Finding finding =
        Finding.at(
            word.span(), "'" + word.text() + "' is not a known word, and unlike any common one");
    context.report(finding.withSuggestions(corrections.offered(word)));
  }
}
