package org.resolint.rules.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule takes together. */
enum Nearness {
  /** Things with nothing but white space between them. */
  ADJACENT,
  /** Each paragraph, or each stretch of the scope. */
  PARAGRAPH,
  /** The whole scope in one resolution. */
  RESOLUTION;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Nearness> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }

  /** The passages that are looked at one by one. */
  List<List<Region>> passages(List<Region> regions) {
    return this == RESOLUTION ? List.of(regions) : regions.stream().map(List::of).toList();
  }
}
