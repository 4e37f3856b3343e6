package org.resolint.core.cache;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes numbers and texts in few bytes; {@link PackedInput} reads them. A text is written once and
 * then named by its number. Code units are kept as they are, lone surrogates too. Not thread-safe.
 */
final class PackedOutput {
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int LAST_LATIN = 0xFF;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** Adds a number; small ones that are not negative take least. */
  void number(int number) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      bytes.write((rest & SEVEN_BITS) | MORE);
      rest >>>= Integer.numberOfTrailingZeros(MORE);
    }
    bytes.write(rest);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    boolean latin = text.chars().allMatch(unit -> unit <= LAST_LATIN);
    number(text.length());
    number(latin ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      if (!latin) {
        bytes.write(text.charAt(i) >> Byte.SIZE);
      }
      bytes.write(text.charAt(i));
    }
  }

  <T> void list(Collection<T> items, BiConsumer<T, PackedOutput> write) {
    number(items.size());
    items.forEach(item -> write.accept(item, this));
  }

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
