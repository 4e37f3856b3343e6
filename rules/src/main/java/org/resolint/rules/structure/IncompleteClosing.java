package org.resolint.rules.structure;

import java.util.List;
import java.util.Optional;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.ClosingLine.Kind;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Scope;
import org.resolint.rules.text.Wording;

/** Reports closing lines that name the meeting without the date, or the date before the meeting. */
@RuleInfo(
    id = "structure/incomplete-closing",
    summary = "Lines at the end lack the date or have it in the wrong order",
    severity = Severity.INFO,
    since = "0.1.0")
final class IncompleteClosing implements Rule {
  private static final String DATE_FIRST = "zh";

  private final Scope scope;

  IncompleteClosing(Wording wording) {
    this.scope = Scope.of(wording, "incomplete-closing");
  }

  @Override
  public void check(RuleContext context) {
    List<ClosingLine> lines = context.resolution().closing();
    Optional<ClosingLine> meeting = first(lines, Kind.MEETING);
    Optional<ClosingLine> date = first(lines, Kind.DATE);
    if (meeting.isEmpty() || !scope.includes(context.resolution())) {
      return;
    }
    if (date.isEmpty()) {
      if (Dates.in(meeting.get().paragraph(), context).isEmpty()) {
        context.report(
            Finding.at(meeting.get().span(), "The date of adoption follows the meeting"));
      }
      return;
    }
    boolean dateFirst = date.get().span().start() < meeting.get().span().start();
    if (dateFirst && !context.language().equals(DATE_FIRST)) {
      context.report(Finding.at(date.get().span(), "The date of adoption follows the meeting"));
    }
  }

  private static Optional<ClosingLine> first(List<ClosingLine> lines, Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).findFirst();
  }
}
