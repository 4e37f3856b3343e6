package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;

/**
 * Reports words that may be names, which nobody knows but that are one letter away from a known
 * word. Names without such a neighbour are left alone: no dictionary has them all.
 */
@RuleInfo(
    id = "spelling/unknown-name",
    summary = "Name is not known but close to a word that is",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class UnknownName extends UnknownWordRule {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_WITHOUT_CAPITAL = 4;

  UnknownName(Lexicons lexicons, Analysis<UnknownWords.Found> unknown) {
    super(Unknown.Kind.NAME, lexicons, unknown);
  }

  @Override
  void report(Unknown word, Corrections corrections, RuleContext context) {
    if (!isLongEnough(word.text())) {
      return;
    }
    List<String> near = corrections.nearest(word);
    if (!near.isEmpty()) {
      Finding finding =
          Finding.at(word.span(), "'" + word.text() + "' is neither a known word nor a known name");
      context.report(corrections.add(word, near, finding));
    }
  }

  private static boolean isLongEnough(String word) {
    int shortest = Character.isUpperCase(word.codePointAt(0)) ? SHORTEST : SHORTEST_WITHOUT_CAPITAL;
    return word.length() >= shortest;
  }
}
