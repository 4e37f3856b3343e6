package org.resolint.rules.workspace;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in fewer bytes, quickly: a number, how many they are, and what deflating made of them. */
final class Squeezed {
  private Squeezed() {}

  static byte[] close(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      // Ample: at worst, deflating makes an eighth more of them.
      ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + bytes.length + bytes.length / 4 + 64);
      out.putInt(bytes.length);
      while (!deflater.finished()) {
        deflater.deflate(out);
      }
      byte[] squeezed = new byte[out.position()];
      out.flip().get(squeezed);
      return squeezed;
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes as they were.
   *
   * @throws IllegalArgumentException if they were not squeezed
   */
  static ByteBuffer open(byte[] squeezed) {
    Inflater inflater = new Inflater(true);
    try {
      ByteBuffer in = ByteBuffer.wrap(squeezed);
      ByteBuffer out = ByteBuffer.allocate(in.getInt());
      inflater.setInput(in);
      inflater.inflate(out);
      if (out.hasRemaining()) {
        throw new IllegalArgumentException("bytes are missing");
      }
      return out.flip();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("not squeezed", e);
    } finally {
      inflater.end();
    }
  }
}
