package org.resolint.cli;

/** Numbers of things in words. */
final class Counted {
  private Counted() {}

  /**
   * Such as "1 concept" and "2 concepts".
   *
   * @param thing what is counted, a noun whose plural ends in s
   */
  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
