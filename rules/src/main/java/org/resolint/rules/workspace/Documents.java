package org.resolint.rules.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.PathPattern;
import org.resolint.core.settings.SuppressionChoice;

/**
 * The documents of a run.
 *
 * @param inputs the documents, each once, in the order in which they were found
 * @param missing what was named but is not there or cannot be opened
 * @param notes what users should know of how they were found, each one line
 * @param searched the folders all of whose documents they are, absolute
 */
public record Documents(
    List<DocumentInput> inputs,
    List<UnreadableDocument> missing,
    List<String> notes,
    List<Path> searched) {
  /** Documents that are not all of any folder. */
  public Documents(
      List<DocumentInput> inputs, List<UnreadableDocument> missing, List<String> notes) {
    this(inputs, missing, notes, List.of());
  }

  /** Copies the lists. */
  public Documents {
    searched = List.copyOf(searched);
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
    missing = List.copyOf(missing);
  }

  /** These documents, the reading of which has begun if there is but one. */
  Documents begun() {
    return inputs.size() == 1
        ? new Documents(List.of(ReadAhead.of(inputs.get(0))), missing, notes, searched)
        : this;
  }

  /** These documents and one more. */
  public Documents with(DocumentInput input) {
    List<DocumentInput> all = new ArrayList<>(inputs);
    all.add(input);
    return new Documents(all, missing, notes, searched);
  }

  /** Those of these documents that lie in a file of which a pattern speaks. */
  public Documents matching(List<PathPattern> patterns) {
    return new Documents(
        inputs.stream().filter(input -> matches(input, patterns)).toList(), missing, notes);
  }

  private static boolean matches(DocumentInput input, List<PathPattern> patterns) {
    return input instanceof WorkspaceDocument document
        && document.file().isPresent()
        && patterns.stream().anyMatch(pattern -> pattern.matches(document.file().get()));
  }

  /** These documents with others in the place of some. */
  public Documents replacing(Map<? extends DocumentInput, ? extends DocumentInput> others) {
    List<DocumentInput> all = new ArrayList<>();
    for (DocumentInput input : inputs) {
      DocumentInput other = others.get(input);
      all.add(other == null ? input : other);
    }
    return new Documents(all, missing, notes, searched);
  }

  /**
   * What users should know of what their configurations hold back, each one line: the entries that
   * held nothing back, though all documents were checked that they can be about.
   */
  public List<String> notes(LintReport report) {
    Set<String> idle = new HashSet<>(report.idle());
    Set<String> notes = new TreeSet<>();
    for (DocumentInput input : inputs) {
      if (!idle.isEmpty() && input instanceof WorkspaceDocument document) {
        for (SuppressionChoice choice : document.options().suppressions()) {
          String place = choice.entry().place();
          if (idle.contains(place) && choice.isCoveredBy(searched)) {
            notes.add(place + ": holds nothing back; take the entry out");
          }
        }
      }
    }
    return List.copyOf(notes);
  }
}
