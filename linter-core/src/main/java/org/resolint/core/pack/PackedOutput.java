package org.resolint.core.pack;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * Writes numbers and texts in few bytes; {@link PackedInput} reads them. A text is written once and
 * then named by its number. Code units are kept as they are, lone surrogates too. Not thread-safe.
 */
public final class PackedOutput {
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int LAST_LATIN = 0xFF;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** Begins with nothing. */
  public PackedOutput() {}

  /** Adds a number; small ones that are not negative take least. */
  public void number(int number) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      bytes.write((rest & SEVEN_BITS) | MORE);
      rest >>>= Integer.numberOfTrailingZeros(MORE);
    }
    bytes.write(rest);
  }

  /** Adds a text. */
  public void text(String text) {
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

  /** Adds a text that may be missing. */
  public void optionalText(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  /** Adds a place. */
  public void span(Span span) {
    number(span.start());
    number(span.end() - span.start());
  }

  /** Adds bytes. */
  public void bytes(byte[] added) {
    number(added.length);
    bytes.writeBytes(added);
  }

  /** Adds how many there are and each in its order. */
  public <T> void list(Collection<T> items, BiConsumer<T, PackedOutput> write) {
    number(items.size());
    items.forEach(item -> write.accept(item, this));
  }

  /** How many bytes there are so far. */
  public int size() {
    return bytes.size();
  }

  /** What was written so far. */
  public byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
