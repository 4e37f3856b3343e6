package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.spelling.Damage;

/** Reports words whose accented letters came out as letters of another script. */
@RuleInfo(
    id = "extraction/wrong-decoding",
    summary = "Word with letters decoded in the code page of another script",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class WrongDecoding extends DamagedWord {
  WrongDecoding(Analysis<List<Damage>> damaged) {
    super(Damage.Kind.WRONG_DECODING, damaged);
  }

  @Override
  String says() {
    return "has letters decoded in the code page of another script";
  }
}
