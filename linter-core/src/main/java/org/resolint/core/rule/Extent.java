package org.resolint.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a user asks for, from least to most. Users call it a profile. */
public enum Extent {
  /** What is fast enough for every save. */
  STANDARD,
  /** All there is, at the price of time and memory. */
  FULL;

  /** The name that users give it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The extent of a name, if there is one. */
  public static Optional<Extent> named(String label) {
    return Arrays.stream(values()).filter(extent -> extent.label().equals(label)).findFirst();
  }

  /** All names, from least to most. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Extent::label).toList();
  }
}
