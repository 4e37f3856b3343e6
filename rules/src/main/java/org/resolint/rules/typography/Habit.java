package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.SearchPattern;

/** Tells slips, each of which is reported, from the habit of a text, which is reported once. */
final class Habit {
  private static final int MOST_SLIPS = 5;

  private Habit() {}

  /**
   * Reports findings that are alike: one by one, or the first for all where they are many and more
   * than the places that are right.
   *
   * @param findings in the order of the text
   * @param right what matches the places that are right
   */
  static void report(List<Finding> findings, SearchPattern right, RuleContext context) {
    if (findings.size() <= MOST_SLIPS || findings.size() <= Places.of(right, context).size()) {
      findings.forEach(context::report);
      return;
    }
    Finding first = findings.get(0);
    List<Edit> edits = new ArrayList<>();
    for (Finding each : findings) {
      Fix fix = each.fix();
      if (fix != null) {
        edits.addAll(fix.edits());
      }
    }
    String message =
        first.message() + ", and the like in " + (findings.size() - 1) + " more places";
    context.report(
        Finding.at(first.span(), message)
            .withFix(new Fix("Change them all", Fix.Safety.SAFE, edits)));
  }
}
