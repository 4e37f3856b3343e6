package org.resolint.glossary.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resolint.glossary.Termbase;

/**
 * What of a termbase a format cannot carry.
 *
 * @param what what is lost
 * @param concepts how many concepts lose it, at least 1
 * @param first the id of the first of them
 */
public record Loss(String what, int concepts, String first) {

  /** What is lost of a termbase in a format that carries these traits alone. */
  static List<Loss> of(Termbase termbase, Set<Trait> carried) {
    List<Loss> losses = new ArrayList<>();
    for (Trait trait : EnumSet.allOf(Trait.class)) {
      if (carried.contains(trait)) {
        continue;
      }
      Collection<String> bearers = trait.bearers(termbase);
      if (!bearers.isEmpty()) {
        losses.add(new Loss(trait.words(), bearers.size(), bearers.iterator().next()));
      }
    }
    return losses;
  }
}
