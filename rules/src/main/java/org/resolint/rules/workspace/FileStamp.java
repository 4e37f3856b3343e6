package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from another.
 *
 * @param file the file
 * @param modified when it was written, or null if there is no such file
 * @param size its bytes
 */
public record FileStamp(Path file, @Nullable FileTime modified, long size) {
  /** The state that a file is in now. */
  public static FileStamp of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(file, attributes.lastModifiedTime(), attributes.size());
    } catch (IOException e) {
      return new FileStamp(file, null, 0);
    }
  }
}
