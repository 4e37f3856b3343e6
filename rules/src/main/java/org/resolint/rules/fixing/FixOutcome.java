package org.resolint.rules.fixing;

import java.util.List;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.rules.workspace.Documents;

/**
 * What fixing did.
 *
 * @param remaining what there is to say now
 * @param fixes how many fixes were made
 * @param changed in how many documents
 * @param documents all documents of the run, as they are now
 * @param unwritten the documents that could not be written, and why
 */
public record FixOutcome(
    LintReport remaining,
    int fixes,
    int changed,
    Documents documents,
    List<UnreadableDocument> unwritten) {
  /** Copies the list. */
  public FixOutcome {
    unwritten = List.copyOf(unwritten);
  }

  /** What was done, in a line. */
  public String summary() {
    return fixes == 0 ? "nothing fixed" : "made " + FixPlan.counted(fixes, changed);
  }
}
