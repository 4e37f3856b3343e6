package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.spelling.Damage;

/** Reports compounds that lost their hyphen. */
@RuleInfo(
    id = "extraction/glued-words",
    summary = "Compound without its hyphen",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class GluedWords extends DamagedWord {
  GluedWords(Analysis<List<Damage>> damaged) {
    super(Damage.Kind.GLUED_WORDS, damaged);
  }

  @Override
  String says() {
    return "has lost its hyphen";
  }
}
