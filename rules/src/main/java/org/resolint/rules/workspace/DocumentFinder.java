package org.resolint.rules.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.ConfigurationFiles;
import org.resolint.core.settings.PathPattern;
import org.resolint.rules.workspace.IgnorePattern.Kind;

/**
 * Finds documents by path. A file is taken whatever its name; in a folder, those with a known
 * suffix are taken that are neither hidden nor excluded nor ignored, as {@link IgnoreFiles} tells.
 * Linked folders within a folder are not entered, so there are no loops. One object serves one
 * search; not thread-safe.
 */
final class DocumentFinder {
  private static final List<String> SUFFIXES =
      List.of(".txt", ".md", ".markdown", ".xlf", ".xliff", ".tmx");
  private static final Set<String> BUILD_FOLDERS = Set.of("target");

  private final Path folder;
  private final ConfigurationFiles configurations;
  private final Opener opener;
  private final List<DocumentInput> inputs = new ArrayList<>();
  private final List<UnreadableDocument> missing = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> whole = new ArrayList<>();

  /** Makes documents of files. */
  interface Opener {
    DocumentInput open(FileDocument file) throws ConfigurationException;
  }

  /**
   * A finder.
   *
   * @param folder what relative paths count from
   * @param configurations tell what is left alone
   */
  DocumentFinder(Path folder, ConfigurationFiles configurations, Opener opener) {
    this.folder = folder;
    this.configurations = configurations;
    this.opener = opener;
  }

  /**
   * Finds documents.
   *
   * @throws ConfigurationException if a configuration on the way cannot be read or has no meaning
   */
  Documents find(List<String> paths) throws ConfigurationException {
    for (String path : paths) {
      visit(path);
    }
    List<Path> searched =
        whole.stream().map(directory -> directory.toAbsolutePath().normalize()).toList();
    return new Documents(inputs, missing, notes(), searched);
  }

  /** What is said of files, but not of one that is there. */
  private List<String> notes() {
    return whole.stream()
        .flatMap(directory -> configurations.unused(directory).stream())
        .distinct()
        .map(pattern -> pattern.place() + ": no document matches '" + pattern.text() + "'")
        .toList();
  }

  /**
   * The documents of a folder itself; none if there is no such folder.
   *
   * @throws ConfigurationException if a configuration on the way cannot be read or has no meaning
   */
  Documents findIn(String path) throws ConfigurationException {
    Path directory = folder.resolve(path);
    if (Files.isDirectory(directory)) {
      String prefix = prefix(path.replace(File.separatorChar, '/'));
      visitFolder(directory, prefix, IgnoreFiles.of(directory, folder), Depth.ITSELF);
    }
    return new Documents(inputs, missing, List.of());
  }

  private enum Depth {
    ITSELF,
    WITH_FOLDERS_BELOW
  }

  private void visit(String path) throws ConfigurationException {
    String name = path.replace(File.separatorChar, '/');
    try {
      Path file = folder.resolve(path);
      if (Files.isDirectory(file)) {
        visitFolder(file, prefix(name), IgnoreFiles.of(file, folder), Depth.WITH_FOLDERS_BELOW);
        whole.add(file);
      } else if (Files.exists(file)) {
        add(file, name);
      } else {
        missing.add(new UnreadableDocument(name, "no such file or folder"));
      }
    } catch (InvalidPathException e) {
      missing.add(new UnreadableDocument(name, "not a path: " + e.getReason()));
    }
  }

  private static String prefix(String name) {
    if (name.isEmpty() || name.equals(".") || name.equals("./")) {
      return "";
    }
    return name.endsWith("/") ? name : name + "/";
  }

  private void visitFolder(Path directory, String prefix, IgnoreFiles ignored, Depth depth)
      throws ConfigurationException {
    List<PathPattern> exclusions = configurations.within(directory).exclude();
    for (Path child : children(directory, prefix)) {
      String name = child.getFileName().toString();
      if (name.startsWith(".") || exclusions.stream().anyMatch(rule -> rule.matches(child))) {
        continue;
      }
      if (Files.isDirectory(child)) {
        if (depth == Depth.WITH_FOLDERS_BELOW
            && !BUILD_FOLDERS.contains(name)
            && !Files.isSymbolicLink(child)
            && !ignored.ignores(name, Kind.FOLDER)) {
          visitFolder(child, prefix + name + "/", ignored.in(name), depth);
        }
      } else if (isDocument(name)
          && Files.isRegularFile(child)
          && !ignored.ignores(name, Kind.FILE)) {
        add(child, prefix + name);
      }
    }
  }

  private List<Path> children(Path directory, String prefix) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      missing.add(
          new UnreadableDocument(prefix.isEmpty() ? "." : prefix, "the folder cannot be read"));
    }
    children.sort(Comparator.naturalOrder());
    return children;
  }

  private static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(lower::endsWith);
  }

  private void add(Path file, String name) throws ConfigurationException {
    if (seen.add(file.toAbsolutePath().normalize())) {
      inputs.add(opener.open(new FileDocument(file, name)));
    }
  }
}
