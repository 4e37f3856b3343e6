package org.resolint.rules.fixing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts other bytes into a file, so that whoever looks, and whatever fails, finds the old ones or
 * all of the new ones.
 *
 * <p>The new bytes are written beside the file, forced to the disk and moved over it. Permissions
 * are kept, owner and group where the system lets us; a link is followed. What a crash leaves
 * behind is a hidden file whose name ends with {@link #SUFFIX}, beside the untouched one.
 */
final class FileReplacement {
  /** How the names of files end that were not finished. */
  static final String SUFFIX = ".resolint.tmp";

  /** In characters: with all that is added, a name has 255 bytes at most. */
  private static final int LONGEST_NAME = 50;

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private FileReplacement() {}

  /**
   * Writes a file.
   *
   * @param expected the bytes that the file has to have
   * @param bytes the bytes that it is to have
   * @throws IOException if the file is read-only, has changed or cannot be written; the message
   *     says which, and the file is untouched
   */
  static void write(Path file, byte[] expected, byte[] bytes) throws IOException {
    try {
      Path target = file.toRealPath();
      if (!Files.isWritable(target) || isReadOnly(target)) {
        throw new IOException("the file is read-only");
      }
      Path draft = draft(target);
      try {
        fill(draft, bytes);
        copyAttributes(target, draft);
        if (!Arrays.equals(Files.readAllBytes(target), expected)) {
          throw new IOException("has changed meanwhile; run again");
        }
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      forceFolder(target);
    } catch (NoSuchFileException e) {
      throw new IOException("the file is gone", e);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to write here", e);
    } catch (FileSystemException e) {
      String reason = e.getReason();
      throw new IOException("cannot be written: " + (reason == null ? e : reason), e);
    }
  }

  /** Whether nobody may write it: an administrator could, but is not meant to. */
  private static boolean isReadOnly(Path target) throws IOException {
    PosixFileAttributes attributes = attributes(target);
    return attributes != null && Collections.disjoint(attributes.permissions(), WRITING);
  }

  /** An empty file that the user alone may read, beside the target. */
  private static Path draft(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    String name = target.getFileName().toString();
    String prefix = name.length() > LONGEST_NAME ? "." : "." + name + ".";
    return Files.createTempFile(folder, prefix, SUFFIX);
  }

  private static void fill(Path draft, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributes attributes = attributes(from);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (attributes == null || view == null) {
      return;
    }
    try {
      view.setGroup(attributes.group());
      view.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only an administrator may give files away; the content matters more.
    }
    view.setPermissions(attributes.permissions());
  }

  private static @Nullable PosixFileAttributes attributes(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? null : view.readAttributes();
  }

  /** Lets the new name reach the disk, where folders can be opened for that. */
  private static void forceFolder(Path target) {
    try (FileChannel folder =
        FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows has no such thing; the file is whole either way.
    }
  }
}
