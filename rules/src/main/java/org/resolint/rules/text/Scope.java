package org.resolint.rules.text;

import java.util.List;
import java.util.Optional;
import org.resolint.core.model.Resolution;

/**
 * Whose resolutions a rule is for, from the line {@code name.organs.all} of a pack's file: bodies
 * that it is for, or, each with {@code !} before it, bodies that it is not for. Without a line it
 * is for all. Immutable and thread-safe.
 */
public final class Scope {
  private static final String NOT = "!";

  private final List<String> organs;

  private Scope(List<String> organs) {
    this.organs = List.copyOf(organs);
  }

  /** The scope of what has a name in the file of a pack. */
  public static Scope of(Wording wording, String name) {
    return new Scope(wording.list(name + ".organs", "all"));
  }

  /** Whether the rule is for a resolution; one whose body is not known is of none. */
  public boolean includes(Resolution resolution) {
    if (organs.isEmpty()) {
      return true;
    }
    Optional<String> organ = EnactingOrgan.of(resolution);
    boolean excluding = organs.get(0).startsWith(NOT);
    return organ.isPresent() && excluding != organs.contains((excluding ? NOT : "") + organ.get());
  }
}
