package org.resolint.rules.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.PathPattern;

/**
 * The documents of a run.
 *
 * @param inputs the documents, each once, in the order in which they were found
 * @param missing what was named but is not there or cannot be opened
 * @param notes what users should know of how they were found, each one line
 */
public record Documents(
    List<DocumentInput> inputs, List<UnreadableDocument> missing, List<String> notes) {
  /** Copies the lists. */
  public Documents {
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
    missing = List.copyOf(missing);
  }

  /** These documents, the reading of which has begun if there is but one. */
  Documents begun() {
    return inputs.size() == 1
        ? new Documents(List.of(ReadAhead.of(inputs.get(0))), missing, notes)
        : this;
  }

  /** These documents and one more. */
  public Documents with(DocumentInput input) {
    List<DocumentInput> all = new ArrayList<>(inputs);
    all.add(input);
    return new Documents(all, missing, notes);
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
    return new Documents(all, missing, notes);
  }
}
