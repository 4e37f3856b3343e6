package org.resolint.rules.footnote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;

/** Reports a footnote, or a mark that calls one, that stands after one with a higher number. */
@RuleInfo(
    id = "footnote/out-of-order",
    summary = "Footnote or its mark stands after one with a higher number",
    severity = Severity.INFO,
    since = "0.1.0")
public final class OutOfOrder implements Rule {
  @Override
  public void check(RuleContext context) {
    checkNotes(context, context.resolution().footnotes());
    checkMarks(context, Notes.references(context.resolution()));
  }

  private static void checkNotes(RuleContext context, List<Footnote> notes) {
    for (int i = 1; i < notes.size(); i++) {
      Footnote note = notes.get(i);
      Footnote before = notes.get(i - 1);
      int number = Notes.number(note.marker());
      // Where pages or annexes count for themselves, numbers start again.
      boolean restarts = number == 1 && isCountedBefore(notes, i);
      if (number > 0 && number < Notes.number(before.marker()) && !restarts) {
        context.report(
            Finding.at(
                    note.markerSpan(),
                    "Footnote " + number + " stands after footnote " + before.marker())
                .relatedTo(before.markerSpan(), "Footnote " + before.marker()));
      }
    }
  }

  private static boolean isCountedBefore(List<Footnote> notes, int index) {
    return notes.subList(0, index).stream().anyMatch(note -> Notes.number(note.marker()) == 1);
  }

  private static void checkMarks(RuleContext context, List<FootnoteReference> references) {
    Set<String> seen = new HashSet<>();
    int highest = 0;
    for (FootnoteReference reference : references) {
      int number = Notes.number(reference.marker());
      if (number == 0 || !seen.add(reference.marker())) {
        continue;
      }
      if (number < highest) {
        context.report(
            Finding.at(reference.source(), "Mark " + number + " stands after mark " + highest));
      }
      highest = Math.max(highest, number);
    }
  }
}
