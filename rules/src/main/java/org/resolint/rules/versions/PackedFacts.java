package org.resolint.rules.versions;

import java.util.List;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;

/** Facts as {@link FactWriter} packs them. Immutable. */
final class PackedFacts {
  private final byte[] bytes;
  private final String[] strings;

  /** Keeps the arrays, which nobody else may change. */
  PackedFacts(byte[] bytes, String[] strings) {
    this.bytes = bytes;
    this.strings = strings;
  }

  void write(PackedOutput out) {
    out.bytes(bytes);
    out.list(List.of(strings), (text, to) -> to.text(text));
  }

  static PackedFacts read(PackedInput in) {
    byte[] bytes = in.bytes();
    // Shared with those of other documents, as the writer shares them.
    List<String> strings = in.list(from -> from.text().intern());
    return new PackedFacts(bytes, strings.toArray(String[]::new));
  }

  /** A reader at the first fact. */
  FactReader reader() {
    return new FactReader(bytes, strings);
  }
}
