package org.resolint.cli;

import org.resolint.core.engine.LintReport;
import org.resolint.rules.workspace.Documents;

/**
 * What a check came to.
 *
 * @param report what there is to say
 * @param documents the documents as they are now
 * @param reporting where it is said
 * @param complete whether all was done that was asked for besides
 */
record Checked(LintReport report, Documents documents, Session reporting, boolean complete) {
  /** A check that was asked for nothing else. */
  static Checked of(LintReport report, Documents documents, Session session) {
    return new Checked(report, documents, session, true);
  }
}
