package org.resolint.lsp;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.jspecify.annotations.Nullable;

/** What the columns of the protocol count. */
enum PositionEncoding {
  /** Bytes of UTF-8. */
  UTF_8(PositionEncodingKind.UTF8),
  /** Code units of UTF-16. */
  UTF_16(PositionEncodingKind.UTF16),
  /** Code points. */
  UTF_32(PositionEncodingKind.UTF32);

  private final String kind;

  PositionEncoding(String kind) {
    this.kind = kind;
  }

  /** The name that the protocol has for it. */
  String kind() {
    return kind;
  }

  /**
   * The first that a client offers and this program knows; what all clients know, if there is none.
   *
   * @param offered names in the order in which the client likes them, or null
   */
  static PositionEncoding choose(@Nullable List<String> offered) {
    for (String name : offered == null ? List.<String>of() : offered) {
      for (PositionEncoding encoding : values()) {
        if (encoding.kind.equals(name)) {
          return encoding;
        }
      }
    }
    return UTF_16;
  }

  /** How many columns a piece of a line takes, from one UTF-16 offset to another. */
  int columns(String text, int start, int end) {
    if (this == UTF_16) {
      return end - start;
    }
    int columns = 0;
    int at = start;
    while (at < end) {
      int character = text.codePointAt(at);
      columns += width(character);
      at += Character.charCount(character);
    }
    return columns;
  }

  /**
   * The UTF-16 offset of a column.
   *
   * @param start where the line begins
   * @param limit where the line ends, which nothing goes beyond
   */
  int offset(String text, int start, int limit, int columns) {
    if (this == UTF_16) {
      return Math.min(limit, start + columns);
    }
    int at = start;
    int left = columns;
    while (at < limit && left > 0) {
      int character = text.codePointAt(at);
      left -= width(character);
      at += Character.charCount(character);
    }
    return Math.min(limit, at);
  }

  private int width(int character) {
    if (this == UTF_8) {
      return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
    return this == UTF_32 ? 1 : Character.charCount(character);
  }
}
