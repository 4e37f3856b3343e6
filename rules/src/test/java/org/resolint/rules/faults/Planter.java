package org.resolint.rules.faults;

import java.util.List;
import java.util.Random;

/** Knows where faults of one kind can be planted. */
@FunctionalInterface
interface Planter {
  /**
   * Every place where the fault can be planted, one fault for each.
   *
   * @param ground the clean text
   * @param random what decides among faults of a kind at one place
   */
  List<Fault> faults(Ground ground, Random random);
}
