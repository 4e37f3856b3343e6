package org.resolint.rules.grammar;

import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports words that stand where another one is meant. */
@RuleInfo(
    id = "grammar/confused-words",
    summary = "Word stands where another is meant",
    severity = Severity.WARNING,
    since = "0.1.0",
    extent = Extent.FULL)
final class ConfusedWords extends SlipRule {
  static final String DEFECT = "confused-words";

  ConfusedWords(Slips slips) {
    super(slips, DEFECT, "%s stands where another word is meant");
  }
}
