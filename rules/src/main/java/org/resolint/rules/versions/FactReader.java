package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/** Reads what a {@link FactWriter} packed, in the same order. Not thread-safe. */
final class FactReader {
  private static final int SEVEN_BITS = 0x7F;
  private static final int BITS = 7;

  private final byte[] bytes;
  private final String[] strings;
  private int next;

  FactReader(byte[] bytes, String[] strings) {
    this.bytes = bytes;
    this.strings = strings;
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte part = bytes[next++];
    while (part < 0) {
      number |= (part & SEVEN_BITS) << shift;
      shift += BITS;
      part = bytes[next++];
    }
    return number | (part << shift);
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  /** A text that may be null. */
  @Nullable String optionalText() {
    int place = number();
    return place == 0 ? null : strings[place - 1];
  }

  /** A text that was not null. */
  String text() {
    return strings[number() - 1];
  }

  List<String> texts() {
    return list(FactReader::text);
  }

  <T> List<T> list(Function<FactReader, T> read) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.apply(this));
    }
    return items;
  }
}
