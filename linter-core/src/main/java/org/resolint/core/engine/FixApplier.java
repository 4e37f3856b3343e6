package org.resolint.core.engine;

import java.util.Comparator;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;

/** Makes the edits of fixes in a text. */
public final class FixApplier {
  private FixApplier() {}

  /**
   * The text with the fixes made, in order of place. A fix that touches what an earlier one changed
   * is left out whole.
   *
   * @param text the text that the fixes' UTF-16 offsets count in
   */
  public static String apply(String text, List<Fix> fixes) {
    List<Fix> ordered =
        fixes.stream().sorted(Comparator.comparing(fix -> fix.edits().get(0).span())).toList();
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Fix fix : ordered) {
      if (fix.edits().get(0).span().start() < done) {
        continue;
      }
      for (Edit edit : fix.edits()) {
        result.append(text, done, edit.span().start()).append(edit.text());
        done = edit.span().end();
      }
    }
    return result.append(text, done, text.length()).toString();
  }
}
