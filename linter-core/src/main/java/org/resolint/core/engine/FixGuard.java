package org.resolint.core.engine;

import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/**
 * Knows fixes that would harm what rules do not see: the tags, comments and marks of emphasis that
 * stand between words. Such fixes are not offered.
 */
final class FixGuard {
  private static final String COMMENT = "<!--";

  private FixGuard() {}

  static boolean harms(Fix fix, Manuscript manuscript) {
    Source source = manuscript.source();
    return manuscript.isAligned() ? touchesTags(fix, source) : breaksMarks(fix, source);
  }

  /** Whether a fix would take tags or references of an XML file away, or put some in. */
  private static boolean touchesTags(Fix fix, Source source) {
    return fix.edits().stream()
        .map(edit -> source.text(edit.span()) + edit.text())
        .anyMatch(text -> text.indexOf('<') >= 0 || text.indexOf('&') >= 0);
  }

  /** Whether a fix would take a comment away, or with words one end of an emphasis or a link. */
  private static boolean breaksMarks(Fix fix, Source source) {
    int marks = 0;
    int brackets = 0;
    for (Edit edit : fix.edits()) {
      String old = source.text(edit.span());
      if (old.contains(COMMENT)) {
        return true;
      }
      if (old.codePoints().anyMatch(Character::isLetter)) {
        marks += marks(edit.text()) - marks(old);
        brackets += openBrackets(edit.text()) - openBrackets(old);
      }
    }
    return marks != 0 || brackets != 0;
  }

  private static int marks(String text) {
    return (int) text.chars().filter(c -> c == '*' || c == '_' || c == '`').count();
  }

  private static int openBrackets(String text) {
    return text.chars().map(c -> c == '[' ? 1 : c == ']' ? -1 : 0).sum();
  }
}
