package org.resolint.rules.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .gitignore} and {@code .resolintignore} files that count in a folder: its own and
 * those of the folders above it, up to the root of the repository. What a {@code .resolintignore}
 * says beats git's; else the nearest file has the last word, and in it the last line. Immutable.
 */
final class IgnoreFiles {
  private static final String GIT = ".gitignore";
  private static final String OWN = ".resolintignore";

  private final @Nullable IgnoreFiles above;
  private final Path folder;
  private final List<IgnorePattern> git;
  private final List<IgnorePattern> own;

  private IgnoreFiles(
      @Nullable IgnoreFiles above, Path folder, List<IgnorePattern> git, List<IgnorePattern> own) {
    this.above = above;
    this.folder = folder;
    this.git = git;
    this.own = own;
  }

  /**
   * What counts in a folder that is named.
   *
   * @param folder the folder
   * @param base where to begin if it is in no repository: the folder itself or one above it
   */
  static IgnoreFiles of(Path folder, Path base) {
    Path real = real(folder);
    Path top = real(base);
    top = real.startsWith(top) ? top : real;
    Deque<Path> way = new ArrayDeque<>();
    List<IgnorePattern> excluded = List.of();
    for (Path each = real; each != null; each = each.getParent()) {
      way.push(each);
      if (Files.exists(each.resolve(".git"))) {
        top = each;
        excluded = excluded(each.resolve(".git"));
        break;
      }
    }
    IgnoreFiles files = new IgnoreFiles(null, top, excluded, List.of());
    for (Path each : way) {
      files = each.startsWith(top) ? files.with(each) : files;
    }
    return files;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** The patterns beside the repository's own files; a worktree shares them with the others. */
  private static List<IgnorePattern> excluded(Path git) {
    Path data = git;
    if (Files.isRegularFile(git)) {
      data = git.resolveSibling(line(git).replaceFirst("^gitdir:\\s*", ""));
      Path common = data.resolve("commondir");
      data = Files.isRegularFile(common) ? data.resolve(line(common)) : data;
    }
    Path exclude = data.resolve("info").resolve("exclude");
    return patterns(exclude);
  }

  private static String line(Path file) {
    return lines(file).stream().findFirst().orElse("").strip();
  }

  /**
   * What counts in a folder below.
   *
   * @param name its name
   */
  IgnoreFiles in(String name) {
    return with(folder.resolve(name));
  }

  private IgnoreFiles with(Path child) {
    List<IgnorePattern> ofGit = patterns(child.resolve(GIT));
    List<IgnorePattern> ofUser = patterns(child.resolve(OWN));
    return new IgnoreFiles(this, child, ofGit, ofUser);
  }

  private static List<IgnorePattern> patterns(Path file) {
    if (!file.toFile().isFile()) {
      return List.of();
    }
    List<IgnorePattern> patterns = new ArrayList<>();
    for (String line : lines(file)) {
      IgnorePattern.of(line).ifPresent(patterns::add);
    }
    return patterns;
  }

  /**
   * The lines of a file; none if it is not there. Like git, it takes what it cannot read as empty.
   */
  private static List<String> lines(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return List.of(text.split("\r?\n"));
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Whether something in the folder is left alone.
   *
   * @param name its name
   */
  boolean ignores(String name, IgnorePattern.Kind kind) {
    Path path = folder.resolve(name);
    return verdict(path, kind, files -> files.own)
        .or(() -> verdict(path, kind, files -> files.git))
        .orElse(false);
  }

  private Optional<Boolean> verdict(
      Path path, IgnorePattern.Kind kind, Function<IgnoreFiles, List<IgnorePattern>> choice) {
    for (IgnoreFiles files = this; files != null; files = files.above) {
      List<IgnorePattern> patterns = choice.apply(files);
      if (!patterns.isEmpty()) {
        String relative = files.folder.relativize(path).toString().replace(File.separatorChar, '/');
        for (int i = patterns.size() - 1; i >= 0; i--) {
          if (patterns.get(i).matches(relative, kind)) {
            return Optional.of(!patterns.get(i).isNegated());
          }
        }
      }
    }
    return Optional.empty();
  }
}
