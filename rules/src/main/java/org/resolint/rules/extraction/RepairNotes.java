package org.resolint.rules.extraction;

import java.util.List;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

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
    int start = start(context);
    int end = end(context);
    return context.manuscript().repairs().stream()
        .filter(note -> note.kind() == kind)
        .filter(note -> note.span().start() >= start && note.span().start() < end)
        .toList();
  }

  private static int start(RuleContext context) {
    int own = context.resolution().span().start();
    boolean first =
        context.manuscript().paragraphs().stream()
            .noneMatch(paragraph -> paragraph.span().start() < own);
    return first ? 0 : own;
  }

  private static int end(RuleContext context) {
    int own = context.resolution().span().end();
    return context.manuscript().paragraphs().stream()
        .map(Paragraph::span)
        .mapToInt(Span::start)
        .filter(start -> start >= own)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
