package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.spelling.Damage;

/** Reports words to which the raised letter of a note got stuck. */
@RuleInfo(
    id = "extraction/glued-note-letter",
    summary = "Letter of a note sticks to the word before it",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
final class GluedNoteLetter extends DamagedWord {
  GluedNoteLetter(Analysis<List<Damage>> damaged) {
    super(Damage.Kind.NOTE_LETTER, damaged);
  }

  @Override
  String says() {
    return "ends with the letter of a note";
  }
}
