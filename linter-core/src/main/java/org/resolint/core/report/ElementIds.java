package org.resolint.core.report;

import java.util.HashSet;
import java.util.Set;

/**
 * Hands out the eIds of an Akoma Ntoso document, each only once, in the form of the OASIS naming
 * convention: an abbreviation, {@code _} and a number, joined by {@code __} to the eId of what it
 * stands in. Not thread-safe.
 */
final class ElementIds {
  private final Set<String> taken = new HashSet<>();

  /**
   * An eId.
   *
   * @param context the eId of the element around, or nothing
   * @param kind the abbreviation, such as {@code para}
   * @param number the number or letter as printed; without any, the place is counted
   */
  String next(String context, String kind, String number) {
    String base = (context.isEmpty() ? "" : context + "__") + kind + "_";
    String name = plain(number);
    if (name.isEmpty()) {
      int place = 1;
      while (!taken.add(base + place)) {
        place++;
      }
      return base + place;
    }
    String id = base + name;
    for (int copy = 2; !taken.add(id); copy++) {
      id = base + name + "-" + copy;
    }
    return id;
  }

  /** An eId that is no number of anything, such as that of a concept. */
  String named(String context, String name) {
    String id = context.isEmpty() ? name : context + "__" + name;
    taken.add(id);
    return id;
  }

  private static String plain(String label) {
    return XmlOutput.legal(label).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
