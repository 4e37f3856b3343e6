package org.resolint.core.settings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what configurations name on the class path: that of the program, then of the thread. */
final class Resources {
  /** What the name of a resource begins with where a file could be meant. */
  static final String PREFIX = "classpath:";

  private Resources() {}

  /** A resource; null if there is none of this name. */
  static @Nullable URL find(String name) {
    ClassLoader own = Resources.class.getClassLoader();
    URL found = own == null ? null : own.getResource(name);
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return found != null || context == null ? found : context.getResource(name);
  }

  /** Whether what was found under a name is a folder, which can be read, but says nothing. */
  static boolean isFolder(URL found, String name) {
    return found.getProtocol().equals("file")
        ? Files.isDirectory(Path.of(URI.create(found.toString())))
        : name.endsWith("/") || find(name + "/") != null;
  }

  /**
   * The path of a resource. A jar that holds it stays open, as those of rules do.
   *
   * @param written the name with {@link #PREFIX}
   * @throws ConfigurationException if there is no such resource, or it is neither in a file nor in
   *     a jar
   */
  static Path path(Placed written) throws ConfigurationException {
    String name = written.text().substring(PREFIX.length());
    URL found = find(name);
    if (found == null) {
      throw written.error("no such resource on the class path: " + name);
    }
    try {
      return path(found.toURI());
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      throw new ConfigurationException(
          written.place() + ": " + written.text() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Path path(URI place) throws IOException {
    try {
      return Path.of(place);
    } catch (FileSystemNotFoundException e) {
      open(place);
      return Path.of(place);
    }
  }

  @SuppressWarnings("resource") // Java keeps it for all who ask for the jar
  private static void open(URI place) throws IOException {
    try {
      FileSystems.newFileSystem(place, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      // Another thread was faster.
    }
  }
}
