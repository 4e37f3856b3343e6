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

/** Points out words that nobody knows and that are unlike any common one. */
@RuleInfo(
    id = "spelling/rare-word",
    summary = "Word is not known and unlike any common word",
    severity = Severity.INFO,
    since = "0.1.0")
final class RareWord implements Rule {
  private final Lexicons lexicons;
  private final Analysis<UnknownWords.Found> unknown;

  RareWord(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
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
      if (word.kind() == Unknown.Kind.RARE) {
        Finding finding =
            Finding.at(
                word.span(),
                "'" + word.text() + "' is not a known word, and unlike any common one");
        context.report(finding.withSuggestions(corrections.offered(word)));
      }
    }
  }
}
