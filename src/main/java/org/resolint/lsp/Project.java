package org.resolint.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Source;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.FileStamp;
import org.resolint.rules.workspace.RepeatedCheck;
import org.resolint.rules.workspace.Workspace;

/**
 * The open documents that one configuration holds for, and the files beside them in their folders.
 * An open document stands for its file. Not thread-safe.
 */
final class Project {
  /** More files in a folder than these are a collection, whose versions are not side by side. */
  private static final int MOST_BESIDE = 60;

  private final Path root;
  private final Workspace workspace;
  private final RepeatedCheck check;
  private final Map<OpenText, DocumentInput> open = new HashMap<>();
  private final Map<OpenText, List<RuleContext>> parsed = new HashMap<>();
  private final Map<String, FileBeside> beside = new HashMap<>();
  private final Map<Path, List<FileBeside>> folders = new HashMap<>();

  /** A file on disk as it was when its folder was last looked at. */
  private record FileBeside(DocumentInput input, FileStamp stamp) {}

  /**
   * A project.
   *
   * @param root the folder that names of documents count from, absolute
   */
  Project(Path root, Workspace workspace) {
    this.root = root;
    this.workspace = workspace;
    this.check = new RepeatedCheck(workspace);
  }

  Path root() {
    return root;
  }

  Workspace workspace() {
    return workspace;
  }

  /** Looks at the folders again when they are next needed: some file may have changed. */
  void forgetFiles() {
    folders.clear();
  }

  /** The URI of a document by its name in reports: that under which it is open, if it is. */
  String uri(String name) {
    return open.entrySet().stream()
        .filter(entry -> entry.getValue().path().equals(name))
        .map(entry -> entry.getKey().uri())
        .findFirst()
        .orElseGet(() -> root.resolve(name).toUri().toString());
  }

  /**
   * The text of a file beside the open ones, as it is read; empty if there is none of that name.
   *
   * @throws IOException if it cannot be read
   */
  Optional<Source> source(String name) throws IOException {
    FileBeside file = beside.get(name);
    return file == null ? Optional.empty() : Optional.of(file.input().source());
  }

  /** The document of a text, the same each time as long as the text is open. */
  DocumentInput input(OpenText text) {
    return open.computeIfAbsent(text, this::document);
  }

  private DocumentInput document(OpenText text) {
    return UnsoundProject.guard(() -> workspace.document(Uris.name(text.uri(), root), text.text()));
  }

  /** The resolutions of an open text, with what rules know of them; none if it cannot be read. */
  List<RuleContext> resolutions(OpenText text) {
    return parsed.computeIfAbsent(text, this::parse);
  }

  private List<RuleContext> parse(OpenText text) {
    try {
      return workspace.parse(input(text));
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Checks open texts beside the files in their folders.
   *
   * @param texts all that are open and belong here
   * @param stopped whether the caller has lost interest
   * @throws java.util.concurrent.CancellationException if so
   * @throws UnsoundProject if the configuration asks for what there is not
   */
  Result check(List<OpenText> texts, BooleanSupplier stopped) {
    open.keySet().retainAll(texts);
    parsed.keySet().retainAll(texts);
    Map<String, DocumentInput> inputs = new LinkedHashMap<>();
    texts.stream().filter(this::isWanted).map(this::input).forEach(one -> add(inputs, one));
    folders(texts).stream()
        .flatMap(folder -> filesIn(folder).stream())
        .forEach(file -> add(inputs, file.input()));
    Documents documents = new Documents(List.copyOf(inputs.values()), List.of(), List.of());
    LintReport report = UnsoundProject.guard(() -> check.lint(documents, stopped));
    return new Result(texts.stream().map(checked(report)).toList(), report);
  }

  /**
   * What a check gave.
   *
   * @param texts what was found in the texts
   * @param report all of it
   */
  record Result(List<Checked> texts, LintReport report) {}

  private static void add(Map<String, DocumentInput> inputs, DocumentInput input) {
    inputs.putIfAbsent(input.path(), input);
  }

  private boolean isWanted(OpenText text) {
    Optional<Path> file = Uris.file(text.uri());
    return file.isEmpty()
        || UnsoundProject.guard(() -> workspace.options(file.get())).exclude().stream()
            .noneMatch(rule -> rule.matches(file.get()));
  }

  private Function<OpenText, Checked> checked(LintReport report) {
    Map<String, List<Diagnostic>> found =
        report.documents().stream()
            .collect(Collectors.toMap(DocumentReport::path, DocumentReport::diagnostics));
    Map<String, String> unreadable =
        report.unreadable().stream()
            .collect(Collectors.toMap(UnreadableDocument::path, UnreadableDocument::message));
    return text -> {
      String name = input(text).path();
      return new Checked(
          text,
          this,
          found.getOrDefault(name, List.of()),
          Optional.ofNullable(unreadable.get(name)));
    };
  }

  private static Set<Path> folders(List<OpenText> texts) {
    Set<Path> folders = new LinkedHashSet<>();
    for (OpenText text : texts) {
      Uris.file(text.uri()).map(Path::getParent).ifPresent(folders::add);
    }
    return folders;
  }

  private List<FileBeside> filesIn(Path folder) {
    return folders.computeIfAbsent(folder, this::look);
  }

  private List<FileBeside> look(Path folder) {
    List<DocumentInput> found =
        UnsoundProject.guard(() -> workspace.findIn(Uris.name(folder, root))).inputs();
    if (found.size() > MOST_BESIDE) {
      return List.of();
    }
    List<FileBeside> files = new ArrayList<>();
    for (DocumentInput input : found) {
      FileBeside now = new FileBeside(input, FileStamp.of(root.resolve(input.path())));
      FileBeside before = beside.get(input.path());
      FileBeside kept = before != null && before.stamp().equals(now.stamp()) ? before : now;
      beside.put(input.path(), kept);
      files.add(kept);
    }
    return List.copyOf(files);
  }
}
