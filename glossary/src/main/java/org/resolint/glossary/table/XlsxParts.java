package org.resolint.glossary.table;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.resolint.glossary.TermbaseException;

/** The XML parts of a workbook, unpacked in memory up to a limit. */
final class XlsxParts {

  /** What a workbook may unpack to, in bytes; a glossary of 100,000 terms takes some 50 MiB. */
  private static final int MOST_UNPACKED = 128 << 20;

  private static final int MOST_PARTS = 10_000;
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> parts = new HashMap<>();
  private final String name;
  private long unpacked;

  private XlsxParts(String name) {
    this.name = name;
  }

  /**
   * Unpacks a workbook.
   *
   * @param name the name of the input in messages
   * @throws TermbaseException if it is none, or one that is not to be opened
   */
  static XlsxParts of(byte[] bytes, String name) {
    XlsxParts parts = new XlsxParts(name);
    if (startsWith(bytes, OLE)) {
      throw parts.error(
          "this is a workbook of the old kind, or one with a password",
          "save it as .xlsx without a password");
    }
    if (!startsWith(bytes, ZIP)) {
      throw parts.error("this is not a workbook", "save it as .xlsx");
    }
    try {
      parts.unpack(new ZipDirectory(bytes));
    } catch (ZipException e) {
      throw parts.error("the workbook is damaged: " + e.getMessage(), "save it anew as .xlsx");
    }
    if (!parts.parts.containsKey("[Content_Types].xml")) {
      throw parts.error("this is not a workbook", "save it as .xlsx");
    }
    return parts;
  }

  private void unpack(ZipDirectory zip) throws ZipException {
    List<ZipDirectory.Entry> entries = zip.entries();
    if (entries.size() > MOST_PARTS) {
      throw error("the workbook has more than " + MOST_PARTS + " parts", "save it anew as .xlsx");
    }
    for (ZipDirectory.Entry entry : entries) {
      String path = entry.path();
      if (path.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        throw error("the workbook has macros", "save it as .xlsx without macros");
      }
      if (path.endsWith(".xml") || path.endsWith(".rels")) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        zip.unpack(entry, (bytes, length) -> add(content, bytes, length));
        parts.put(path, content.toByteArray());
      }
    }
  }

  private void add(ByteArrayOutputStream content, byte[] bytes, int length) {
    unpacked += length;
    if (unpacked > MOST_UNPACKED) {
      throw error(
          "the workbook unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB",
          "split the termbase into several files");
    }
    content.write(bytes, 0, length);
  }

  /** Whether there is a part. */
  boolean has(String path) {
    return parts.containsKey(path);
  }

  /** A part that has to be there. */
  byte[] get(String path) {
    byte[] part = parts.get(path);
    if (part == null) {
      throw error("the workbook has no part " + path, "save it anew as .xlsx");
    }
    return part;
  }

  /** An error that concerns the workbook as a whole. */
  TermbaseException error(String problem, String advice) {
    return new TermbaseException(name, 1, 1, problem, advice);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
