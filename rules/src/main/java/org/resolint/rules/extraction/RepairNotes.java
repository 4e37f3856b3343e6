package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.InOrder;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;

/**
 * What repair did within one resolution.
 *
 * <p>A note belongs to the last resolution that starts before it, so that what stands below one
 * resolution and above the next counts to the former; the first of a document takes what precedes
 * it as well.
 */
final class RepairNotes {
  private RepairNotes() {}

  /** The notes of one kind, in order of place. */
  static List<RepairNote> of(RepairNote.Kind kind, RuleContext context) {
    List<RepairNote> notes = context.manuscript().repairs();
    int first = InOrder.firstFrom(notes, note -> note.span().start(), start(context));
    int end = InOrder.firstFrom(notes, note -> note.span().start(), end(context));
    return notes.subList(first, end).stream().filter(note -> note.kind() == kind).toList();
  }

  private static int start(RuleContext context) {
    int own = context.resolution().span().start();
    return firstFrom(context, own) == 0 ? 0 : own;
  }

  private static int end(RuleContext context) {
    List<Paragraph> paragraphs = context.manuscript().paragraphs();
    int next = firstFrom(context, context.resolution().span().end());
    return next == paragraphs.size() ? Integer.MAX_VALUE : paragraphs.get(next).span().start();
  }

  private static int firstFrom(RuleContext context, int offset) {
    return InOrder.firstFrom(
        context.manuscript().paragraphs(), paragraph -> paragraph.span().start(), offset);
  }
}
