package org.resolint.core.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Results in a folder, a file for each key. It is a help and never a hindrance: what cannot be read
 * or is damaged is not there, what cannot be written is not kept.
 *
 * <p>Thread-safe, and safe beside other processes with the same folder: files appear whole or not
 * at all. Those used longest ago go first when the folder grows beyond its bounds.
 */
public final class ResultStore {
  private static final String SUFFIX = ".results";
  private static final String DRAFT = ".results-draft";
  private static final String OURS = "*{" + SUFFIX + "," + DRAFT + "}";

  private final Path folder;
  private final long maxBytes;
  private final int maxFiles;

  /**
   * A store.
   *
   * @param folder where the files are; made when there is something to keep. Files of others that
   *     are there are left alone
   * @param maxBytes the most that all of them may take
   * @param maxFiles the most that there may be
   */
  public ResultStore(Path folder, long maxBytes, int maxFiles) {
    this.folder = folder;
    this.maxBytes = maxBytes;
    this.maxFiles = maxFiles;
  }

  /** A file of the folder. */
  private record Kept(Path file, long size, FileTime used) {}

  /** The most bytes that one result may have: no run drives all others out. */
  public int largest() {
    return (int) Math.min(Integer.MAX_VALUE / 2, maxBytes / 4);
  }

  /**
   * What was kept under a key.
   *
   * @param unpack makes of the bytes what they stand for; may throw what it likes
   * @param <T> what that is
   * @return empty if there is nothing sound
   */
  public <T> Optional<T> read(ResultKey key, Function<ByteBuffer, T> unpack) {
    Path file = file(key);
    try {
      if (Files.size(file) > largest() + (long) Long.BYTES) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      if (length < 0 || buffer.getLong(length) != checksum(bytes, length)) {
        return Optional.empty();
      }
      T result = unpack.apply(buffer.limit(length));
      touch(file);
      return Optional.of(result);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes under a key, unless they are too many. */
  public void write(ResultKey key, byte[] bytes) {
    if (bytes.length > largest()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      replace(file(key), bytes);
      tidy();
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      // The next run does without.
    }
  }

  private Path file(ResultKey key) {
    return folder.resolve(key.name() + SUFFIX);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }

  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
    } catch (IOException e) {
      // It counts as used when it was written.
    }
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    Path draft = Files.createTempFile(folder, "", DRAFT);
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        out.write(bytes);
        long checksum = checksum(bytes, bytes.length);
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
      }
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Deletes what was used longest ago. Another process may do the same. */
  private void tidy() throws IOException {
    List<Kept> all = kept();
    long bytes = all.stream().mapToLong(Kept::size).sum();
    int files = all.size();
    if (bytes <= maxBytes && files <= maxFiles) {
      return;
    }
    all.sort(Comparator.comparing(Kept::used));
    for (Kept oldest : all) {
      // Some room is made, so that not every run has to tidy.
      if (bytes <= maxBytes - maxBytes / 4 && files <= maxFiles - maxFiles / 4) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      bytes -= oldest.size();
      files--;
    }
  }

  private List<Kept> kept() throws IOException {
    List<Kept> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OURS)) {
      for (Path file : files) {
        kept(file).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Kept> kept(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          ? Optional.of(new Kept(file, attributes.size(), attributes.lastModifiedTime()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // another process was faster
    }
  }
}
