package org.resolint.glossary.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The entries of a ZIP file in memory, by its directory (APPNOTE 4.3.12).
 *
 * <p>The JDK reads directories of files on disk alone; what it reads from memory, it reads entry by
 * entry, and that fails for workbooks whose writer did not know the sizes beforehand.
 */
final class ZipDirectory {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;

  /**
   * One entry.
   *
   * @param offset where its own header begins
   * @param packed how many bytes it takes in the file
   */
  record Entry(String path, int method, int offset, int packed) {}

  /** Takes an entry piece by piece. */
  interface Pieces {
    void piece(byte[] bytes, int length);
  }

  ZipDirectory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The entries in the order of the directory.
   *
   * @throws ZipException if this is no ZIP file, or a damaged one
   */
  List<Entry> entries() throws ZipException {
    try {
      int end = end();
      int count = unsigned(end + 10);
      int at = bytes.getInt(end + 16);
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (bytes.getInt(at) != ENTRY_SIGNATURE) {
          throw new ZipException("its directory breaks off");
        }
        int name = unsigned(at + 28);
        entries.add(
            new Entry(
                text(at + ENTRY_LENGTH, name),
                unsigned(at + 10),
                bytes.getInt(at + 42),
                bytes.getInt(at + 20)));
        at += ENTRY_LENGTH + name + unsigned(at + 30) + unsigned(at + 32);
      }
      return entries;
    } catch (IndexOutOfBoundsException e) {
      throw new ZipException("its directory points outside of it");
    }
  }

  private int end() throws ZipException {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    throw new ZipException("its end is missing");
  }

  /**
   * Unpacks an entry.
   *
   * @throws ZipException if it is damaged
   */
  void unpack(Entry entry, Pieces pieces) throws ZipException {
    try {
      int start =
          entry.offset()
              + LOCAL_LENGTH
              + unsigned(entry.offset() + 26)
              + unsigned(entry.offset() + 28);
      byte[] packed = new byte[checked(entry.packed(), bytes.limit() - start)];
      bytes.get(start, packed);
      if (entry.method() == STORED) {
        pieces.piece(packed, packed.length);
      } else if (entry.method() == DEFLATED) {
        inflate(packed, pieces);
      } else {
        throw new ZipException("it is packed in an unusual way");
      }
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw new ZipException("a part of it cannot be unpacked");
    }
  }

  private static void inflate(byte[] packed, Pieces pieces)
      throws DataFormatException, ZipException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw new ZipException("a part of it breaks off");
        }
        pieces.piece(buffer, length);
      }
    } finally {
      inflater.end();
    }
  }

  private static int checked(int length, int most) {
    if (length < 0 || length > most) {
      throw new IndexOutOfBoundsException(length);
    }
    return length;
  }

  private String text(int at, int length) {
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private int unsigned(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
