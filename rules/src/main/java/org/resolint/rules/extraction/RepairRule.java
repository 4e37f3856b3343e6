package org.resolint.rules.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/** Reports the repairs of one kind. */
abstract class RepairRule implements Rule {
  private static final Pattern CUT = Pattern.compile("\\S+[-\u2010\u2011\u00AD]\\s");

  private final RepairNote.Kind kind;

  RepairRule(RepairNote.Kind kind) {
    this.kind = kind;
  }

  @Override
  public final void check(RuleContext context) {
    List<RepairNote> notes = RepairNotes.of(kind, context);
    if (!notes.isEmpty()) {
      report(notes, context);
    }
  }

  /** Reports one finding a note; a rule that speaks once of all says so by overriding this. */
  void report(List<RepairNote> notes, RuleContext context) {
    notes.forEach(note -> context.report(finding(note, context)));
  }

  /** The finding about one note. */
  Finding finding(RepairNote note, RuleContext context) {
    return Finding.at(place(note, context), message(note, context));
  }

  /** The place that the finding shows: the damage, or the part of it that matters. */
  Span place(RepairNote note, RuleContext context) {
    return note.span();
  }

  /** One sentence about one note, without a final stop. */
  abstract String message(RepairNote note, RuleContext context);

  /** The damaged text in one line, cut where it is long. */
  final String quoted(RepairNote note, RuleContext context) {
    String text = context.source().text(place(note, context)).strip().replaceAll("\\s+", " ");
    int longest = 60;
    return "'" + (text.length() > longest ? text.substring(0, longest) + "…" : text) + "'";
  }

  /** The word that a line end cuts within the damage: from the blank before its hyphen on. */
  static Span cutWord(RepairNote note, RuleContext context) {
    Span span = note.span();
    Matcher matcher = CUT.matcher(context.source().text(span));
    return matcher.find() ? new Span(span.start() + matcher.start(), span.end()) : span;
  }
}
