package org.resolint.rules.spelling;

import java.util.List;
import java.util.stream.Stream;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;

/** Reports an uncommon word that a slip of the hand may have made of a common one. */
@RuleInfo(
    id = "spelling/likely-slip",
    summary = "Uncommon word that a slip makes of a common one",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class LikelySlip implements Rule {
  private static final int OFFERED = 3;

  private final Lexicons lexicons;
  private final Analysis<UnknownWords.Found> unknown;

  LikelySlip(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    this.lexicons = lexicons;
    this.unknown = unknown;
  }

  @Override
  public void check(RuleContext context) {
    UnknownWords.Found found = context.get(unknown);
    for (Meant word : found.slips()) {
      context.report(
          Finding.at(
                  word.span(),
                  "'" + word.text() + "' is rare and may be a slip for '" + word.meant() + "'")
              .withSuggestions(offered(word, found, context.language()))
              .withFix(
                  Fix.unsafe(
                      "Replace with '" + word.meant() + "'", new Edit(word.span(), word.meant()))));
    }
  }

  /** What the word was likely meant to be, and other common words that one edit makes of it. */
  private List<String> offered(Meant word, UnknownWords.Found found, String language) {
    Stream<String> others =
        lexicons.forLanguage(language).stream()
            .flatMap(
                lexicon ->
                    new Corrections(lexicon, found)
                        .nearest(word.text()).stream().filter(lexicon::isCommon));
    return Stream.concat(Stream.of(word.meant()), others).distinct().limit(OFFERED).toList();
  }
}
