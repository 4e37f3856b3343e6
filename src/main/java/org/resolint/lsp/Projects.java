package org.resolint.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.WorkspaceBuilder;

/**
 * The projects that open documents belong to, one for each configuration. A project is opened anew
 * when its configuration or a file that it builds on or names changes; if they are unsound, the
 * client is told once and the project stays as it was. Not thread-safe.
 */
final class Projects {
  private final Function<Path, WorkspaceBuilder> workspaces;
  private final List<Path> roots;
  private final Messages messages;
  private final Map<Key, Entry> entries = new HashMap<>();

  /**
   * No project yet.
   *
   * @param workspaces begins a workspace in a folder
   * @param roots the folders that the client has open, absolute
   */
  Projects(Function<Path, WorkspaceBuilder> workspaces, List<Path> roots, Messages messages) {
    this.workspaces = workspaces;
    this.roots = List.copyOf(roots);
    this.messages = messages;
  }

  private record Key(Path root, Optional<Path> configuration) {}

  /** A project, or what there is of one, and the files that it was made of. */
  private static final class Entry {
    private @Nullable Project project;
    private @Nullable String problem;
    private Map<Path, FileStamp> made = Map.of();
  }

  /**
   * The project of a document; empty if its configuration is unsound and always was.
   *
   * @param uri the document
   */
  Optional<Project> of(String uri) {
    Path file = Uris.file(uri).orElse(null);
    Path parent = file == null ? null : file.getParent();
    Path root = root(parent);
    Path folder = parent == null ? root : parent;
    Key key = new Key(root, workspaces.apply(root).configurationOf(folder));
    Entry entry = entries.get(key);
    if (entry == null) {
      entry = new Entry();
      entries.put(key, entry);
      open(key, entry);
    }
    return Optional.ofNullable(entry.project);
  }

  /** Opens those projects anew of whose files any changed, and looks at all files. */
  void refresh() {
    entries.forEach(
        (key, entry) -> {
          if (!entry.made.equals(stamps(builder(key).files()))) {
            open(key, entry);
          }
          if (entry.project != null) {
            entry.project.forgetFiles();
          }
        });
  }

  private Path root(@Nullable Path folder) {
    return roots.stream()
        .filter(root -> folder == null || folder.startsWith(root))
        .findFirst()
        .orElseGet(() -> folder == null ? Path.of("").toAbsolutePath() : folder);
  }

  private void open(Key key, Entry entry) {
    try {
      entry.made = stamps(builder(key).files()); // what is read next is at least as new
      entry.project = new Project(key.root(), builder(key).open());
      if (entry.problem != null) {
        messages.log("the configuration is sound again");
      }
      entry.problem = null;
    } catch (ConfigurationException e) {
      String problem = String.valueOf(e.getMessage());
      if (!problem.equals(entry.problem)) {
        messages.show(
            problem
                + (entry.project == null
                    ? "; nothing is checked until this is mended"
                    : "; the configuration before it still holds"));
      }
      entry.problem = problem;
    }
  }

  private WorkspaceBuilder builder(Key key) {
    WorkspaceBuilder builder = workspaces.apply(key.root());
    return key.configuration().map(builder::configuration).orElseGet(builder::withoutConfiguration);
  }

  private static Map<Path, FileStamp> stamps(Set<Path> files) {
    Map<Path, FileStamp> stamps = new HashMap<>();
    files.forEach(file -> stamps.put(file, FileStamp.of(file)));
    return Map.copyOf(stamps);
  }
}
