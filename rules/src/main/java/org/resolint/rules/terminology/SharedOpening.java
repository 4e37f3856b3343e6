package org.resolint.rules.terminology;

import java.util.function.Function;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.versions.OpeningWords;
import org.resolint.rules.versions.Renderings.Pair;
import org.resolint.rules.versions.VersionReader;

/** Reports openings that a version also has for another opening of the English text. */
@RuleInfo(
    id = "terminology/shared-opening",
    summary = "Two English openings are rendered in one way",
    severity = Severity.INFO,
    since = "0.1.0")
final class SharedOpening extends RenderingRule {

  SharedOpening(VersionReader reader, Lexicons lexicons) {
    super(reader, lexicons);
  }

  @Override
  Function<Pair, OpeningWords> same() {
    return Pair::renderingWords;
  }

  @Override
  Function<Pair, OpeningWords> different() {
    return Pair::originalWords;
  }

  @Override
  String message(Pair pair, Pair usual) {
    return "'%s' stands for '%s' here, for '%s' elsewhere"
        .formatted(pair.rendering().text(), pair.original().text(), usual.original().text());
  }
}
