package org.resolint.core.rule;

import java.util.List;
import java.util.Optional;

/**
 * A stateless check over many resolutions; its class carries a {@link RuleInfo}.
 *
 * <p>Works in two steps, so that no text has to be kept: every resolution yields small facts, and
 * the facts of all are then compared.
 *
 * @param <F> the facts of one resolution: small, immutable, without references to its text
 */
public interface CollectionRule<F> {
  /** What of this resolution matters to the comparison; empty if it takes no part in it. */
  Optional<F> collect(RuleContext context);

  /**
   * How facts are kept from run to run; empty if they cannot be. Rules that share facts share the
   * form.
   */
  default Optional<FactForm<F>> form() {
    return Optional.empty();
  }

  /**
   * Compares.
   *
   * @param resolutions the facts of all resolutions, in order of path and place
   * @param report where findings go
   */
  void compare(List<Collected<F>> resolutions, CollectionReport report);
}
