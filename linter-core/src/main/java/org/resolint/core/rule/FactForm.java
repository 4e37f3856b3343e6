package org.resolint.core.rule;

import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;

/**
 * How facts of a {@link CollectionRule} are kept from run to run. Thread-safe.
 *
 * <p>Facts that come back are told from those that went by nothing: rules compare them alike.
 *
 * @param <F> the facts
 */
public interface FactForm<F> {
  /** Writes facts. */
  void write(F facts, PackedOutput out);

  /**
   * Reads facts that a run of the same build under the same options wrote.
   *
   * @throws RuntimeException if there are none
   */
  F read(PackedInput in);
}
