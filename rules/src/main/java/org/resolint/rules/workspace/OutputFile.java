package org.resolint.rules.workspace;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that readers see the old one or the whole new one. */
public final class OutputFile {
  private OutputFile() {}

  /** What puts the content into a file. */
  public interface Content {
    /** Writes all of it and leaves the writer open. */
    void write(Writer out) throws IOException;
  }

  /** What puts the content into a file as bytes. */
  public interface Bytes {
    /** Writes all of it and leaves the stream open. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes UTF-8. Missing folders are made; links, pipes and devices are written through.
   *
   * @throws IOException with a message that names the file
   */
  public static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.write(text);
          text.flush();
        });
  }

  /**
   * Writes bytes. Missing folders are made; links, pipes and devices are written through.
   *
   * @throws IOException with a message that names the file
   */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new IOException("it is a folder");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(target, content, StandardOpenOption.WRITE);
        return;
      }
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      replace(target, content);
    } catch (IOException e) {
      throw new IOException(file + ": " + reason(e), e);
    }
  }

  /** What is wrong; the messages of some exceptions are bare paths. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to write it";
    }
    if (e instanceof NoSuchFileException) {
      return "no file can be made there";
    }
    if (e instanceof FileSystemException inFileSystem) {
      String reason = inFileSystem.getReason();
      return reason == null ? inFileSystem.getFile() + " is no folder" : reason;
    }
    return String.valueOf(e.getMessage());
  }

  private static void replace(Path target, Bytes content) throws IOException {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path draft = target.resolveSibling(name);
    try {
      write(draft, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
      try {
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Path file, Bytes content, StandardOpenOption... options)
      throws IOException {
    StandardOpenOption[] all = new StandardOpenOption[options.length + 1];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = StandardOpenOption.WRITE;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, all))) {
      content.write(out);
    }
  }
}
