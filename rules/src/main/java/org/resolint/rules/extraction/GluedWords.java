package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.spelling.Damage;

/** Reports two words between which the hyphen or the space is lost. */
@RuleInfo(
    id = "extraction/glued-words",
    summary = "Two words without the hyphen or space between them",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class GluedWords extends DamagedWord {
  GluedWords(Analysis<List<Damage>> damaged) {
    super(Damage.Kind.GLUED_WORDS, damaged);
  }

  @Override
  String says() {
    return "is two words without the hyphen or space between them";
  }
}
