package org.resolint.core.engine;

import java.util.List;
import org.resolint.core.rule.Severity;

/**
 * What a run found.
 *
 * @param documents the documents read, by path
 * @param unreadable the documents that could not be read, by path
 * @param failures rules that broke
 * @param heldBack how many findings were not reported
 * @param idle the places in configurations of what held nothing back where it could have
 */
public record LintReport(
    List<DocumentReport> documents,
    List<UnreadableDocument> unreadable,
    List<RuleFailure> failures,
    HeldBack heldBack,
    List<String> idle) {

  /**
   * How many findings were not reported.
   *
   * @param suppressed because the author or the configuration says so
   * @param baseline because the baseline has them
   */
  public record HeldBack(int suppressed, int baseline) {
    /** Every finding was reported. */
    public static final HeldBack NONE = new HeldBack(0, 0);
  }

  /** A report on which nothing was held back. */
  public LintReport(
      List<DocumentReport> documents,
      List<UnreadableDocument> unreadable,
      List<RuleFailure> failures) {
    this(documents, unreadable, failures, HeldBack.NONE, List.of());
  }

  /** Copies the lists. */
  public LintReport {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
    failures = List.copyOf(failures);
    idle = List.copyOf(idle);
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
