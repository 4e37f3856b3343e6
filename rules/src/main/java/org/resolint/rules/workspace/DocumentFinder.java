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
import java.util.function.Function;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.Exclusion;

/**
 * Finds documents by path. A file is taken whatever its name; in a folder, those with a known
 * suffix are taken that are neither hidden nor excluded. Linked folders within a folder are not
 * entered, so there are no loops. One object serves one search; not thread-safe.
 */
final class DocumentFinder {
  private static final List<String> SUFFIXES =
      List.of(".txt", ".md", ".markdown", ".xlf", ".xliff", ".tmx");
  private static final Set<String> BUILD_FOLDERS = Set.of("target");

  private final Path folder;
  private final List<Exclusion> exclusions;
  private final Function<FileDocument, DocumentInput> opener;
  private final List<DocumentInput> inputs = new ArrayList<>();
  private final List<UnreadableDocument> missing = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * A finder.
   *
   * @param folder what relative paths count from
   */
  DocumentFinder(
      Path folder, List<Exclusion> exclusions, Function<FileDocument, DocumentInput> opener) {
    this.folder = folder;
    this.exclusions = exclusions;
    this.opener = opener;
  }

  Documents find(List<String> paths) {
    paths.forEach(this::visit);
    return new Documents(inputs, missing);
  }

  /** The documents of a folder itself; none if there is no such folder. */
  Documents findIn(String path) {
    String name = path.replace(File.separatorChar, '/');
    Path directory = folder.resolve(path);
    if (Files.isDirectory(directory)) {
      for (Path child : children(directory, prefix(name))) {
        visitFile(child, prefix(name));
      }
    }
    return new Documents(inputs, missing);
  }

  private void visit(String path) {
    String name = path.replace(File.separatorChar, '/');
    try {
      Path file = folder.resolve(path);
      if (Files.isDirectory(file)) {
        visitFolder(file, prefix(name));
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

  private void visitFolder(Path directory, String prefix) {
    for (Path child : children(directory, prefix)) {
      if (!Files.isDirectory(child)) {
        visitFile(child, prefix);
        continue;
      }
      String name = child.getFileName().toString();
      if (isWanted(child) && !BUILD_FOLDERS.contains(name) && !Files.isSymbolicLink(child)) {
        visitFolder(child, prefix + name + "/");
      }
    }
  }

  private void visitFile(Path file, String prefix) {
    String name = file.getFileName().toString();
    if (isDocument(name) && isWanted(file) && Files.isRegularFile(file)) {
      add(file, prefix + name);
    }
  }

  private boolean isWanted(Path path) {
    return !path.getFileName().toString().startsWith(".")
        && exclusions.stream().noneMatch(rule -> rule.matches(path));
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

  private void add(Path file, String name) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      inputs.add(opener.apply(new FileDocument(file, name)));
    }
  }
}
