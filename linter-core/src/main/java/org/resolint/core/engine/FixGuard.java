package org.resolint.core.engine;

import java.util.HashMap;
import java.util.Map;
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

  /**
   * Whether a fix would take a comment away, or with words one end of an emphasis, a link or an
   * element of HTML.
   */
  private static boolean breaksMarks(Fix fix, Source source) {
    int marks = 0;
    int brackets = 0;
    Map<String, Integer> open = new HashMap<>();
    for (Edit edit : fix.edits()) {
      String old = source.text(edit.span());
      if (old.contains(COMMENT)) {
        return true;
      }
      if (old.codePoints().anyMatch(Character::isLetter)) {
        marks += marks(edit.text()) - marks(old);
        brackets += openBrackets(edit.text()) - openBrackets(old);
        if (breaksTags(old, edit.text(), open)) {
          return true;
        }
      }
    }
    return marks != 0 || brackets != 0 || open.values().stream().anyMatch(count -> count != 0);
  }

  /**
   * Whether an edit would take part of a tag away.
   *
   * @param open what is added to: by how many ends each element has more or fewer
   */
  private static boolean breaksTags(String old, String text, Map<String, Integer> open) {
    if (old.indexOf('<') < 0 && text.indexOf('<') < 0) {
      return false;
    }
    InlineTags before = InlineTags.of(old);
    if (before.isBroken()) {
      return true;
    }
    // What takes tags alone away knows of them.
    if (before.hasWords()) {
      before.open().forEach((element, count) -> open.merge(element, -count, Integer::sum));
      InlineTags.of(text)
          .open()
          .forEach((element, count) -> open.merge(element, count, Integer::sum));
    }
    return false;
  }

  private static int marks(String text) {
    return (int) text.chars().filter(c -> c == '*' || c == '_' || c == '`').count();
  }

  private static int openBrackets(String text) {
    return text.chars().map(c -> c == '[' ? 1 : c == ']' ? -1 : 0).sum();
  }
}
