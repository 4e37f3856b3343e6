package org.resolint.rules.spelling;

import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;

/** Reports ordinary words that nobody knows. */
@RuleInfo(
    id = "spelling/unknown-word",
    summary = "Word is not known",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class UnknownWord extends UnknownWordRule {
  UnknownWord(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    super(Unknown.Kind.WORD, lexicons, unknown);
  }

  @Override
  void report(Unknown word, Corrections corrections, RuleContext context) {
    Finding finding = Finding.at(word.span(), "'" + word.text() + "' is not a known word");
    context.report(corrections.add(word, corrections.of(word), finding));
  }
}
