package org.resolint.rules.text;

import java.util.Optional;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.model.Resolution;

/** Which organ speaks in a resolution. */
public final class EnactingOrgan {
  private EnactingOrgan() {}

  /** The key of the organ in the enacting formula, else of the one in the head. */
  public static Optional<String> of(Resolution resolution) {
    EnactingFormula formula = resolution.enacting();
    return formula == null
        ? Optional.ofNullable(resolution.identity().organ())
        : Optional.of(formula.organ().organ());
  }
}
