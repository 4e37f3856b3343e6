package org.resolint.rules.change;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.WorkspaceDocument;

/**
 * A repository of git, asked what changed in it. Documents within its submodules are left out: they
 * belong to other repositories. Immutable.
 */
public final class Repository {
  private static final String FOLDER_LINK = "160000";

  private final Git git;
  private final Path root;

  private Repository(Git git) throws ConfigurationException {
    this.git = git;
    this.root = Path.of(git.line("rev-parse", "--show-toplevel"));
  }

  /**
   * The repository that a folder is in.
   *
   * @param environment the environment variables, those of a hook among them
   * @param option the option that wants it, for messages
   * @throws ConfigurationException if there is no git, or the folder is in no working tree
   */
  public static Repository of(Path folder, Map<String, String> environment, String option)
      throws ConfigurationException {
    return new Repository(new Git(folder, environment, option));
  }

  /**
   * What changed since the working tree left the line of a commit, uncommitted and new files
   * included.
   *
   * @param revision a branch, a tag or any name of a commit
   * @throws ConfigurationException if it is none, or has nothing in common with the current commit
   */
  public Changes since(String revision, Documents documents) throws ConfigurationException {
    if (git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}").isEmpty()) {
      throw git.error("the repository has no commits yet");
    }
    if (revision.isBlank()
        || revision.startsWith("-")
        || git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}").isEmpty()) {
      throw git.error("no commit is called '" + revision + "' here; fetch it, or name another");
    }
    String base =
        git.ask("merge-base", revision, "HEAD")
            .map(lines -> lines.lines().findFirst().orElse(""))
            .orElse("");
    if (base.isEmpty()) {
      boolean shallow = git.line("rev-parse", "--is-shallow-repository").equals("true");
      String cause = shallow ? "; the clone is shallow: 'git fetch --unshallow' completes it" : "";
      throw git.error("'" + revision + "' and HEAD have no commit in common" + cause);
    }
    Map<String, String> tracked = tracked();
    Map<String, Optional<String>> changed = changed(base);
    Map<String, WorkspaceDocument> named = named(documents, tracked);
    List<DocumentInput> after = new ArrayList<>();
    Map<WorkspaceDocument, Optional<String>> before = new LinkedHashMap<>();
    named.forEach(
        (path, document) -> {
          after.add(document);
          if (changed.containsKey(path)) {
            before.put(document, changed.getOrDefault(path, Optional.empty()));
          } else if (!tracked.containsKey(path)) {
            before.put(document, Optional.empty());
          }
        });
    return changes(new Documents(after, documents.missing(), documents.notes()), before);
  }

  /**
   * What is staged for the next commit. The documents are read as they are staged; those that git
   * does not know are left out.
   *
   * @throws ConfigurationException if git fails
   */
  public Changes staged(Documents documents) throws ConfigurationException {
    Map<String, String> tracked = tracked();
    Set<String> unstaged =
        new HashSet<>(git.fields("diff", "--name-only", "-z", "--no-ext-diff", "--no-renames"));
    Map<String, Optional<String>> changed = changed("--cached");
    Map<String, WorkspaceDocument> named = named(documents, tracked);
    named.keySet().retainAll(tracked.keySet());
    Set<String> ids = new LinkedHashSet<>();
    for (String path : named.keySet()) {
      if (unstaged.contains(path)) {
        ids.add(tracked.getOrDefault(path, ""));
      }
    }
    Map<String, byte[]> contents = git.contents(ids);
    List<DocumentInput> after = new ArrayList<>();
    Map<WorkspaceDocument, Optional<String>> before = new LinkedHashMap<>();
    named.forEach(
        (path, document) -> {
          byte[] staged =
              unstaged.contains(path) ? contents.get(tracked.getOrDefault(path, "")) : null;
          WorkspaceDocument read = staged == null ? document : document.holding(staged);
          after.add(read);
          if (changed.containsKey(path)) {
            before.put(read, changed.getOrDefault(path, Optional.empty()));
          }
        });
    return changes(new Documents(after, documents.missing(), documents.notes()), before);
  }

  /** The files that git knows, from the root of the repository, with the ids of what is staged. */
  private Map<String, String> tracked() throws ConfigurationException {
    Map<String, String> tracked = new HashMap<>();
    for (String field : git.fields("ls-files", "--full-name", "-s", "-z", ":/")) {
      int tab = field.indexOf('\t');
      String[] head = field.substring(0, tab).split(" ", -1);
      tracked.put(field.substring(tab + 1), head[0].equals(FOLDER_LINK) ? FOLDER_LINK : head[1]);
    }
    return tracked;
  }

  private Map<String, Optional<String>> changed(String against) throws ConfigurationException {
    List<String> fields =
        git.fields(
            "diff", "--raw", "-z", "--no-abbrev", "-M", "--no-ext-diff", "--no-color", against);
    Map<String, Optional<String>> changed = new HashMap<>();
    ChangedFile.of(fields).forEach(file -> changed.put(file.path(), file.before()));
    return changed;
  }

  /** The documents by their paths from the root of the repository. */
  private Map<String, WorkspaceDocument> named(Documents documents, Map<String, String> tracked)
      throws ConfigurationException {
    Map<String, WorkspaceDocument> named = new LinkedHashMap<>();
    for (DocumentInput input : documents.inputs()) {
      if (!(input instanceof WorkspaceDocument document) || document.file().isEmpty()) {
        throw git.error("standard input has no earlier version; name files");
      }
      Path file = real(document.file().get());
      if (!file.startsWith(root)) {
        throw git.error(input.path() + " is not in the repository " + root);
      }
      String path = root.relativize(file).toString().replace(File.separatorChar, '/');
      if (!isInSubmodule(path, tracked)) {
        named.put(path, document);
      }
    }
    return named;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static boolean isInSubmodule(String path, Map<String, String> tracked) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (FOLDER_LINK.equals(tracked.get(path.substring(0, slash)))) {
        return true;
      }
    }
    return false;
  }

  private Changes changes(Documents documents, Map<WorkspaceDocument, Optional<String>> before)
      throws ConfigurationException {
    Set<String> ids = new LinkedHashSet<>();
    before.values().forEach(id -> id.ifPresent(ids::add));
    Map<String, byte[]> contents = git.contents(ids);
    Map<String, Optional<WorkspaceDocument>> earlier = new HashMap<>();
    before.forEach(
        (document, id) ->
            earlier.put(document.path(), id.map(contents::get).map(document::holding)));
    return new Changes(documents, earlier);
  }
}
