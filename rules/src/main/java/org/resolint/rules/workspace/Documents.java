package org.resolint.rules.workspace;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;

/**
 * The documents of a run.
 *
 * @param inputs the documents, each once, in the order in which they were found
 * @param missing what was named but is not there or cannot be opened
 */
public record Documents(List<DocumentInput> inputs, List<UnreadableDocument> missing) {
  /** Copies the lists. */
  public Documents {
    inputs = List.copyOf(inputs);
    missing = List.copyOf(missing);
  }

  /** These documents, the reading of which has begun if there is but one. */
  Documents begun() {
    return inputs.size() == 1 ? new Documents(List.of(ReadAhead.of(inputs.get(0))), missing) : this;
  }

  /** These documents and one more. */
  public Documents with(DocumentInput input) {
    List<DocumentInput> all = new ArrayList<>(inputs);
    all.add(input);
    return new Documents(all, missing);
  }
}
