package org.resolint.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionRule;

/**
 * What one document gave, before it was compared with others.
 *
 * @param report what was found in it; empty if it could not be read
 * @param unreadable why it could not be read
 * @param failures rules that broke on it
 * @param facts what rules collected, in order of place
 * @param suppressions what holds findings in it back, those of comparing rules as well
 */
public record DocumentResult(
    Optional<DocumentReport> report,
    Optional<UnreadableDocument> unreadable,
    List<RuleFailure> failures,
    Map<CollectionRule<?>, List<Collected<?>>> facts,
    List<Suppression> suppressions) {

  /** Copies the collections. */
  public DocumentResult {
    failures = List.copyOf(failures);
    facts = Map.copyOf(facts);
    suppressions = List.copyOf(suppressions);
  }

  /** A document that could not be read to its end. */
  static DocumentResult withoutReport(
      Optional<UnreadableDocument> unreadable, List<RuleFailure> failures) {
    return new DocumentResult(Optional.empty(), unreadable, failures, Map.of(), List.of());
  }
}
