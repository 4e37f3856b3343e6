package org.resolint.cli;

import org.resolint.core.engine.LintReport;

/**
 * What a check came to.
 *
 * @param report what there is to say
 * @param reporting where it is said
 * @param complete whether all was done that was asked for besides
 */
record Checked(LintReport report, Session reporting, boolean complete) {
  /** A check that was asked for nothing else. */
  static Checked of(LintReport report, Session session) {
    return new Checked(report, session, true);
  }
}
