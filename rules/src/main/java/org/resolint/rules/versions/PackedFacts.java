package org.resolint.rules.versions;

/** Facts as {@link FactWriter} packs them. Immutable. */
final class PackedFacts {
  private final byte[] bytes;
  private final String[] strings;

  /** Keeps the arrays, which nobody else may change. */
  PackedFacts(byte[] bytes, String[] strings) {
    this.bytes = bytes;
    this.strings = strings;
  }

  /** A reader at the first fact. */
  FactReader reader() {
    return new FactReader(bytes, strings);
  }
}
