package org.resolint.rules.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form in which files of properties ship: texts with their length before them. A cold virtual
 * machine copies such a text at once, where it reads a file of properties character by character.
 * The form has no version: the build that writes it is the one that reads it.
 */
final class PackedProperties {
  private static final Charset NARROW = StandardCharsets.ISO_8859_1;
  private static final Charset WIDE = StandardCharsets.UTF_8;

  private final byte[] bytes;
  private int at;

  private PackedProperties(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Packs values by their keys. */
  static byte[] write(Map<String, String> values) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(packed);
    out.writeInt(values.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
      write(entry.getKey(), out);
      write(entry.getValue(), out);
    }
    return packed.toByteArray();
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    boolean wide = !NARROW.newEncoder().canEncode(text);
    byte[] bytes = text.getBytes(wide ? WIDE : NARROW);
    out.writeBoolean(wide);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads what {@link #write} packed. */
  static Map<String, String> read(byte[] packed) {
    return new PackedProperties(packed).all();
  }

  private Map<String, String> all() {
    int size = number();
    Map<String, String> values = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      values.put(text(), text());
    }
    return values;
  }

  private String text() {
    boolean wide = bytes[at] != 0;
    at++;
    int length = number();
    String text = new String(bytes, at, length, wide ? WIDE : NARROW);
    at += length;
    return text;
  }

  private int number() {
    int first = at;
    at += Integer.BYTES;
    return (bytes[first] & 0xFF) << 24
        | (bytes[first + 1] & 0xFF) << 16
        | (bytes[first + 2] & 0xFF) << 8
        | (bytes[first + 3] & 0xFF);
  }
}
