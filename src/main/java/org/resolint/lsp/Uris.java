package org.resolint.lsp;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** The names that the protocol has for documents. */
final class Uris {
  private Uris() {}

  /** The file that a URI names; empty if it names something else, such as a text never saved. */
  static Optional<Path> file(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * The name of a document in reports: the path from a folder, or all of it where it lies
   * elsewhere, with {@code /}.
   */
  static String name(String uri, Path folder) {
    return file(uri).map(file -> name(file, folder)).orElse(uri);
  }

  /** The name of a file or folder in reports; see the other method. */
  static String name(Path file, Path folder) {
    Path named = file.startsWith(folder) ? folder.relativize(file) : file;
    return named.toString().replace(File.separatorChar, '/');
  }
}
