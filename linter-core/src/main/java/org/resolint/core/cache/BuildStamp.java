package org.resolint.core.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells builds apart, those of one version too. */
public final class BuildStamp {
  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  private BuildStamp() {}

  /**
   * A text that is another one when the Java or a file on the class path is another one: its place,
   * its size or its time. Empty if there is no class path or a part of it cannot be read.
   */
  public static Optional<String> of(String classPath) {
    if (classPath.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder stamp = new StringBuilder(Runtime.version().toString());
    try {
      for (String entry : SEPARATOR.splitAsStream(classPath).toList()) {
        Path path = Path.of(entry);
        if (Files.exists(path)) {
          Files.walkFileTree(
              path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Stamping(stamp));
        }
      }
      return Optional.of(stamp.toString());
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static final class Stamping extends SimpleFileVisitor<Path> {
    private final StringBuilder stamp;

    private Stamping(StringBuilder stamp) {
      this.stamp = stamp;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamp.append('\n').append(file).append(' ').append(attributes.size());
      stamp.append(' ').append(attributes.lastModifiedTime().toMillis());
      return FileVisitResult.CONTINUE;
    }
  }
}
