package org.resolint.core.engine;

import java.util.ArrayList;
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
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Fix fix : together(fixes)) {
      for (Edit edit : fix.edits()) {
        result.append(text, done, edit.span().start()).append(edit.text());
        done = edit.span().end();
      }
    }
    return result.append(text, done, text.length()).toString();
  }

  /**
   * Of some fixes those that can be made together, in order of place: none begins before the end of
   * an earlier one, or right at it, where two insertions would stand side by side.
   */
  public static List<Fix> together(List<Fix> fixes) {
    List<Fix> ordered =
        fixes.stream().sorted(Comparator.comparing(fix -> fix.edits().get(0).span())).toList();
    List<Fix> chosen = new ArrayList<>();
    int done = -1;
    for (Fix fix : ordered) {
      List<Edit> edits = fix.edits();
      if (edits.get(0).span().start() > done) {
        chosen.add(fix);
        done = edits.get(edits.size() - 1).span().end();
      }
    }
    return chosen;
  }
}
