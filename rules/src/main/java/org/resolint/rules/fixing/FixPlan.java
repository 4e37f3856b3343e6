package org.resolint.rules.fixing;

import java.util.List;
import org.resolint.core.engine.LintReport;
import org.resolint.rules.workspace.Documents;

/**
 * What fixing would do.
 *
 * @param documents all documents of the run, as they stand
 * @param found what there is to say of them as they stand
 * @param fixed the documents that change, by path
 * @param remaining what there is to say once they have changed
 * @param messages what was not done and why, for the user
 */
public record FixPlan(
    Documents documents,
    LintReport found,
    List<FixedDocument> fixed,
    LintReport remaining,
    List<String> messages) {
  /** Copies the lists. */
  public FixPlan {
    fixed = List.copyOf(fixed);
    messages = List.copyOf(messages);
  }

  /** How many fixes are made. */
  public int fixes() {
    return fixed.stream().mapToInt(FixedDocument::fixes).sum();
  }

  /** What would be done, in a line. */
  public String summary() {
    return fixes() == 0 ? "nothing to fix" : "would make " + counted(fixes(), fixed.size());
  }

  /** Such as "2 fixes in 1 document". */
  static String counted(int fixes, int documents) {
    return fixes
        + (fixes == 1 ? " fix in " : " fixes in ")
        + documents
        + (documents == 1 ? " document" : " documents");
  }
}
