package org.resolint.rules.terminology;

import java.util.function.Function;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.versions.OpeningWords;
import org.resolint.rules.versions.Renderings.Pair;
import org.resolint.rules.versions.VersionReader;

/** Reports the rarer of two renderings that a version has for one opening of the English text. */
@RuleInfo(
    id = "terminology/inconsistent-opening",
    summary = "One English opening is rendered in two ways",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentOpening extends RenderingRule {

  InconsistentOpening(VersionReader reader, Lexicons lexicons) {
    super(reader, lexicons);
  }

  @Override
  Function<Pair, OpeningWords> same() {
    return Pair::originalWords;
  }

  @Override
  Function<Pair, OpeningWords> different() {
    return Pair::renderingWords;
  }

  @Override
  String message(Pair pair, Pair usual) {
    return "'%s' stands for '%s' here, '%s' does elsewhere"
        .formatted(pair.rendering().text(), pair.original().text(), usual.rendering().text());
  }
}
