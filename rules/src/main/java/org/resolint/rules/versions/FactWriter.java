package org.resolint.rules.versions;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * Packs facts: those of thousands of documents are kept at a time. Numbers take as few bytes as
 * they need; strings are shared with all other facts. {@link FactReader} reads them in the order in
 * which they were written. Not thread-safe.
 */
final class FactWriter {
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  /** Adds a number from 0. */
  void number(int number) {
    int rest = number;
    while (rest > SEVEN_BITS) {
      bytes.write((rest & SEVEN_BITS) | MORE);
      rest >>>= Integer.numberOfTrailingZeros(MORE);
    }
    bytes.write(rest);
  }

  void span(Span span) {
    number(span.start());
    number(span.end() - span.start());
  }

  void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    Integer place = strings.putIfAbsent(text, strings.size());
    number(1 + (place == null ? strings.size() - 1 : place));
  }

  void texts(Collection<String> texts) {
    list(texts, (item, out) -> out.text(item));
  }

  <T> void list(Collection<T> items, BiConsumer<T, FactWriter> write) {
    number(items.size());
    items.forEach(item -> write.accept(item, this));
  }

  /** What was written so far. */
  PackedFacts packed() {
    // The same words, numbers and concepts come back in nearly all documents.
    List<String> shared = new ArrayList<>();
    strings.keySet().forEach(string -> shared.add(string.intern()));
    return new PackedFacts(bytes.toByteArray(), shared.toArray(String[]::new));
  }
}
