package org.resolint.rules.spelling;

import java.util.Optional;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/** Reports ordinary words that nobody knows. */
@RuleInfo(
    id = "spelling/unknown-word",
    summary = "Word is not known",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class UnknownWord implements Rule {
  private final Lexicons lexicons;
  private final Analysis<UnknownWords.Found> unknown;

  UnknownWord(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    this.lexicons = lexicons;
    this.unknown = unknown;
  }

  @Override
  public void check(RuleContext context) {
    Optional<Lexicon> lexicon = lexicons.forLanguage(context.language());
    if (lexicon.isEmpty()) {
      return;
    }
    UnknownWords.Found found = context.get(unknown);
    Corrections corrections = new Corrections(lexicon.get(), found);
    for (Unknown word : found.words()) {
      if (word.kind() == Unknown.Kind.WORD) {
        Finding finding = Finding.at(word.span(), "'" + word.text() + "' is not a known word");
        context.report(corrections.add(word, corrections.of(word), finding));
      }
    }
  }
}
