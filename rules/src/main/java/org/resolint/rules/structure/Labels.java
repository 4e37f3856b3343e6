package org.resolint.rules.structure;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.CrossReferences;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;

/** Reads and writes the labels of paragraphs. */
final class Labels {
  private static final int MAX_DIGITS = 4;

  private Labels() {}

  /** The number that labels a paragraph; empty if it has no label or the label is no number. */
  static OptionalInt number(OperativeParagraph paragraph) {
    String label = paragraph.label();
    if (label == null || label.isEmpty() || label.length() > MAX_DIGITS) {
      return OptionalInt.empty();
    }
    boolean digits = label.chars().allMatch(Character::isDigit);
    return digits ? OptionalInt.of(Integer.parseInt(label)) : OptionalInt.empty();
  }

  /** Whether paragraphs may get other labels: not where the text names any by theirs. */
  static Fix.Safety safety(RuleContext context) {
    return context.get(CrossReferences.ANALYSIS).isEmpty() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
  }

  /** The edit that gives a paragraph another label; null if the source has the label otherwise. */
  static @Nullable Edit rename(RuleContext context, OperativeParagraph paragraph, String name) {
    Span span = paragraph.labelSpan();
    String label = paragraph.label();
    if (span == null || label == null) {
      return null;
    }
    int at = context.source().text(span).indexOf(label);
    if (at < 0) {
      return null;
    }
    int start = span.start() + at;
    return new Edit(new Span(start, start + label.length()), name);
  }
}
