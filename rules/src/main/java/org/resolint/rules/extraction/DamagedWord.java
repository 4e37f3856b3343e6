package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.rules.spelling.Damage;

/** Reports the words that suffered one kind of damage. */
abstract class DamagedWord implements Rule {
  private final Damage.Kind kind;
  private final Analysis<List<Damage>> damaged;

  DamagedWord(Damage.Kind kind, Analysis<List<Damage>> damaged) {
    this.kind = kind;
    this.damaged = damaged;
  }

  @Override
  public final void check(RuleContext context) {
    for (Damage damage : context.get(damaged)) {
      if (damage.kind() == kind) {
        String meant = damage.meant().get(0);
        String title = "Replace with '" + meant + "'";
        Edit edit = new Edit(damage.span(), meant);
        context.report(
            Finding.at(damage.span(), "'" + damage.text() + "' " + says())
                .withSuggestions(damage.meant())
                .withFix(
                    damage.meant().size() == 1 ? Fix.safe(title, edit) : Fix.unsafe(title, edit)));
      }
    }
  }

  /** What a message says of the word, after it. */
  abstract String says();
}
