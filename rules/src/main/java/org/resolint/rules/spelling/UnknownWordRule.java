package org.resolint.rules.spelling;

import java.util.Optional;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/** Goes through the words of one kind that are not known, in languages that have a dictionary. */
abstract class UnknownWordRule implements Rule {
  private final Unknown.Kind kind;
  private final Lexicons lexicons;
  private final Analysis<UnknownWords.Found> unknown;

  UnknownWordRule(Unknown.Kind kind, Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    this.kind = kind;
    this.lexicons = lexicons;
    this.unknown = unknown;
  }

  @Override
  public final void check(RuleContext context) {
    Optional<Lexicon> lexicon = lexicons.forLanguage(context.language());
    if (lexicon.isEmpty()) {
      return;
    }
    UnknownWords.Found found = context.get(unknown);
    Corrections corrections = new Corrections(lexicon.get(), found);
    for (Unknown word : found.words()) {
      if (word.kind() == kind) {
        report(word, corrections, context);
      }
    }
  }

  /** Reports a word, if there is something to say of it. */
  abstract void report(Unknown word, Corrections corrections, RuleContext context);
}
