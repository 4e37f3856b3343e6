package org.resolint.core.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pattern of files and folders.
 *
 * <p>A pattern without a slash matches a name at any depth; one with a slash matches the path from
 * the folder of the configuration. Whatever lies in a matching folder matches too. Immutable and
 * thread-safe.
 */
public final class PathPattern {
  private final Placed written;
  private final Path folder;
  private final boolean anyDepth;
  private final List<PathMatcher> matchers;

  private PathPattern(Placed written, Path folder, boolean anyDepth, List<PathMatcher> matchers) {
    this.written = written;
    this.folder = folder;
    this.anyDepth = anyDepth;
    this.matchers = matchers;
  }

  /**
   * Compiles a pattern.
   *
   * @param folder the folder that the pattern counts from
   * @throws ConfigurationException if the pattern is no glob
   */
  public static PathPattern of(Path folder, Placed pattern) throws ConfigurationException {
    String glob = pattern.text();
    glob = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    boolean anyDepth = glob.indexOf('/') < 0;
    glob = glob.startsWith("/") ? glob.substring(1) : glob;
    if (glob.isEmpty()) {
      throw pattern.error("expected a pattern such as 'archive/**'");
    }
    // In Java's globs, "**/" wants at least one folder.
    Stream<String> globs =
        glob.startsWith("**/") ? Stream.of(glob, glob.substring(3)) : Stream.of(glob);
    try {
      List<PathMatcher> matchers =
          globs.map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each)).toList();
      return new PathPattern(pattern, folder.toAbsolutePath().normalize(), anyDepth, matchers);
    } catch (IllegalArgumentException e) {
      String problem = "'" + pattern.text() + "' is not a pattern such as 'archive/**'";
      throw new ConfigurationException(pattern.place() + ": " + problem, e);
    }
  }

  /** Whether it names one file or folder and stands for no other. */
  boolean isLiteral() {
    return !anyDepth && written.text().chars().noneMatch(c -> "*?[{\\".indexOf(c) >= 0);
  }

  /**
   * A pattern of one folder with what lies in it, whatever its name.
   *
   * @param place where it comes from, for messages
   */
  public static PathPattern ofFolder(Path folder, String place) {
    Path whole = folder.toAbsolutePath().normalize();
    Path parent = whole.getParent() == null ? whole : whole.getParent();
    Path name = parent.relativize(whole);
    return new PathPattern(
        new Placed(whole.toString(), place), parent, false, List.of(name::equals));
  }

  /** The pattern as the user wrote it. */
  public Placed written() {
    return written;
  }

  /** The folder that the pattern counts from, absolute. */
  public Path folder() {
    return folder;
  }

  /** Whether the pattern speaks of a file or folder. */
  public boolean matches(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    if (!whole.startsWith(folder) || whole.equals(folder)) {
      return false;
    }
    Path relative = folder.relativize(whole);
    return IntStream.rangeClosed(1, relative.getNameCount())
        .mapToObj(end -> anyDepth ? relative.getName(end - 1) : relative.subpath(0, end))
        .anyMatch(part -> matchers.stream().anyMatch(matcher -> matcher.matches(part)));
  }
}
