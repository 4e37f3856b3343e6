package org.resolint.rules.precedent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.rules.alignment.Passage;

/**
 * A paragraph of a draft, of its precedent or of both.
 *
 * @param kind what became of it
 * @param earlier the paragraph in the precedent; null if it is new
 * @param later the paragraph in the draft; null if it was dropped
 * @param words what differs, in order of place; empty for what is new or dropped
 */
public record Change(
    ChangeKind kind, @Nullable Passage earlier, @Nullable Passage later, List<WordChange> words) {

  /** Copies the list. */
  public Change {
    words = List.copyOf(words);
  }
}
