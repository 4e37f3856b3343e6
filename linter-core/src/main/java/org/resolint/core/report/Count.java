package org.resolint.core.report;

/** Numbers of things in words. */
final class Count {
  private Count() {}

  /** {@code 1 document}, {@code 2 documents}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
