package org.resolint.lsp;

import java.util.List;
import java.util.Optional;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.rule.RuleContext;

/**
 * What was found in an open text.
 *
 * @param text the text
 * @param project what it was checked by
 * @param diagnostics what was found, in order of place
 * @param unreadable why it could not be read, if so
 */
record Checked(
    OpenText text, Project project, List<Diagnostic> diagnostics, Optional<String> unreadable) {
  Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The resolutions of the text; none if it cannot be read. For the thread that checks. */
  List<RuleContext> resolutions() {
    return project.resolutions(text);
  }
}
