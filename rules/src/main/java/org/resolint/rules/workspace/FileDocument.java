package org.resolint.rules.workspace;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file with the name its user gave it.
 *
 * @param file where it is
 * @param name the name, with {@code /}
 */
record FileDocument(Path file, String name) {
  /** The longest document that is read, in bytes: far beyond any resolution. */
  static final int LIMIT = 64 * 1024 * 1024;

  /** The bytes of the file. */
  byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IOException("no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to read it", e);
    }
  }

  /**
   * All bytes of a stream.
   *
   * @throws IOException if there are more than {@link #LIMIT}
   */
  static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new IOException(
          "is larger than " + (LIMIT >> 20) + " MB, the most that is read; split it");
    }
    return bytes;
  }
}
