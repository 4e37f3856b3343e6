package org.resolint.core.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * Reads what a {@link PackedOutput} wrote, in the same order. Not thread-safe.
 *
 * <p>Bytes that nobody wrote like this end in some unchecked exception.
 */
public final class PackedInput {
  private static final int SEVEN_BITS = 0x7F;
  private static final int BITS = 7;

  private final ByteBuffer bytes;
  private final List<String> texts = new ArrayList<>();

  /** Begins at the position of the buffer. */
  public PackedInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** A number. */
  public int number() {
    int number = 0;
    int shift = 0;
    byte part = bytes.get();
    while (part < 0) {
      number |= (part & SEVEN_BITS) << shift;
      shift += BITS;
      part = bytes.get();
    }
    return number | (part << shift);
  }

  /** A text that may be missing. */
  public @Nullable String optionalText() {
    return number() == 0 ? null : text();
  }

  /** A place. */
  public Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  /** Bytes. */
  public byte[] bytes() {
    byte[] read = new byte[number()];
    bytes.get(read);
    return read;
  }

  /** A text. */
  public String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    String text = newText(number(), number() == 1);
    texts.add(text);
    return text;
  }

  private String newText(int length, boolean latin) {
    if (latin) {
      byte[] units = new byte[length];
      bytes.get(units);
      return new String(units, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length];
    bytes.asCharBuffer().get(units);
    bytes.position(bytes.position() + Character.BYTES * length);
    return new String(units);
  }

  /** What was written as a list. */
  public <T> List<T> list(Function<PackedInput, T> read) {
    int size = number();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(read.apply(this));
    }
    return items;
  }
}
