package org.resolint.rules.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
import org.resolint.rules.workspace.WorkspaceDocument;

/**
 * The documents of a check beside their earlier versions. A finding counts if it is on a line that
 * is new, or if it was not there before, wherever it is: what a change causes in another paragraph,
 * or in a document that did not change, is found by checking the earlier versions too.
 *
 * <p>Not thread-safe.
 */
public final class Changes {
  private final Documents documents;
  private final Map<String, Optional<WorkspaceDocument>> earlier;
  private @Nullable Map<String, List<Diagnostic>> known;

  /**
   * Changes.
   *
   * @param documents all documents
   * @param earlier the earlier versions of those that changed, by path; none of one that is new
   */
  Changes(Documents documents, Map<String, Optional<WorkspaceDocument>> earlier) {
    this.documents = documents;
    this.earlier = Map.copyOf(earlier);
  }

  /** All documents, changed or not, as they are to be read. */
  public Documents documents() {
    return documents;
  }

  /** How many documents changed. */
  public int count() {
    return earlier.size();
  }

  /**
   * What is new in documents: those that changed, and those in which something is found that was
   * not there before.
   *
   * @param current the documents as they stand now
   * @param linting what checks documents
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public LintReport lint(Documents current, Linting linting) throws ConfigurationException {
    LintReport report = linting.lint(current);
    Map<String, ChangedLines> lines = lines(current);
    List<DocumentReport> fresh = new ArrayList<>();
    for (DocumentReport document : report.documents()) {
      String path = document.path();
      Optional<WorkspaceDocument> before = earlier.get(path);
      boolean isNew = before != null && before.isEmpty();
      List<Diagnostic> found =
          isNew
              ? document.diagnostics()
              : fresh(document, lines.getOrDefault(path, ChangedLines.none()), linting);
      if (before != null || !found.isEmpty()) {
        fresh.add(new DocumentReport(path, document.language(), found));
      }
    }
    return new LintReport(fresh, unreadable(report, current), report.failures());
  }

  private List<Diagnostic> fresh(DocumentReport document, ChangedLines lines, Linting linting)
      throws ConfigurationException {
    if (document.diagnostics().stream().allMatch(lines::isOnNewLine)) {
      return document.diagnostics();
    }
    List<Diagnostic> before = known(linting).getOrDefault(document.path(), List.of());
    return lines.fresh(document.diagnostics(), before);
  }

  private Map<String, ChangedLines> lines(Documents current) {
    Map<String, ChangedLines> lines = new HashMap<>();
    for (DocumentInput input : current.inputs()) {
      Optional<WorkspaceDocument> before = earlier.get(input.path());
      if (before != null && before.isPresent()) {
        try {
          lines.put(input.path(), ChangedLines.between(before.get(), input));
        } catch (IOException e) {
          lines.put(input.path(), ChangedLines.none());
        }
      }
    }
    return lines;
  }

  /** What there was to say of the documents before. */
  private Map<String, List<Diagnostic>> known(Linting linting) throws ConfigurationException {
    Map<String, List<Diagnostic>> found = known;
    if (found == null) {
      List<DocumentInput> before = new ArrayList<>();
      for (DocumentInput input : documents.inputs()) {
        Optional<WorkspaceDocument> version = earlier.get(input.path());
        if (version == null) {
          before.add(input);
        } else {
          version.ifPresent(before::add);
        }
      }
      found = new HashMap<>();
      for (DocumentReport document :
          linting.lint(new Documents(before, List.of(), List.of())).documents()) {
        found.put(document.path(), document.diagnostics());
      }
      known = found;
    }
    return found;
  }

  /** What cannot be read, but for documents that were there before and did not change. */
  private List<UnreadableDocument> unreadable(LintReport report, Documents current) {
    List<String> unchanged =
        current.inputs().stream()
            .map(DocumentInput::path)
            .filter(path -> !earlier.containsKey(path))
            .toList();
    return report.unreadable().stream()
        .filter(document -> !unchanged.contains(document.path()))
        .toList();
  }
}
