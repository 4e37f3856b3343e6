package org.resolint.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where results are kept: in {@code RESOLINT_CACHE_DIR}, or where the system wants such files.
 *
 * <p>For the places, see the XDG Base Directory Specification 0.8 and Apple's File System
 * Programming Guide.
 */
final class CacheFolder {
  private static final String OWN = "resolint";

  private CacheFolder() {}

  /**
   * The folder that the environment tells; empty if it tells none.
   *
   * @throws java.nio.file.InvalidPathException if it is no path
   */
  static Optional<Path> of(Map<String, String> environment) {
    return path("RESOLINT_CACHE_DIR", environment)
        .or(
            () ->
                path("XDG_CACHE_HOME", environment).filter(Path::isAbsolute).map(CacheFolder::own))
        .or(() -> path("LOCALAPPDATA", environment).filter(Path::isAbsolute).map(CacheFolder::own))
        .or(() -> path("HOME", environment).filter(Path::isAbsolute).map(CacheFolder::inHome));
  }

  private static Optional<Path> path(String name, Map<String, String> environment) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty()).map(Path::of);
  }

  private static Path own(Path folder) {
    return folder.resolve(OWN);
  }

  private static Path inHome(Path home) {
    Path library = home.resolve("Library").resolve("Caches");
    return own(library.toFile().isDirectory() ? library : home.resolve(".cache"));
  }
}
