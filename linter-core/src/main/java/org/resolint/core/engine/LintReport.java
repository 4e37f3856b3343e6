package org.resolint.core.engine;

import java.util.List;
import org.resolint.core.rule.Severity;

/**
 * What a run found.
 *
 * @param documents the documents read, by path
 * @param unreadable the documents that could not be read, by path
 * @param failures rules that broke
 */
public record LintReport(
    List<DocumentReport> documents,
    List<UnreadableDocument> unreadable,
    List<RuleFailure> failures) {

  /** Copies the lists. */
  public LintReport {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    failures = List.copyOf(failures);
  }

  /** The number of diagnostics of a severity. */
  public long count(Severity severity) {
    return documents.stream()
        .flatMap(document -> document.diagnostics().stream())
        .filter(diagnostic -> diagnostic.severity() == severity)
        .count();
  }

  /** The number of diagnostics that offer a fix. */
  public long fixable() {
    return documents.stream()
        .flatMap(document -> document.diagnostics().stream())
        .filter(diagnostic -> diagnostic.fix() != null)
        .count();
  }
}
