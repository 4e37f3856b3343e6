package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.spelling.Damage;

/** Reports words that kept the hyphen of a line end in the middle of a line. */
@RuleInfo(
    id = "extraction/kept-hyphen",
    summary = "Word keeps the hyphen of a line end",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class KeptHyphen extends DamagedWord {
  KeptHyphen(Analysis<List<Damage>> damaged) {
    super(Damage.Kind.KEPT_HYPHEN, damaged);
  }

  @Override
  String says() {
    return "keeps the hyphen of a line end";
  }
}
