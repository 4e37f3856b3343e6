package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.rules.alignment.Sketch;

/**
 * A paragraph in all versions of a text that have it.
 *
 * <p>Not thread-safe while rows are built.
 */
final class Row {
  private final List<@Nullable PassageFacts> passages;
  private final Sketch sketch;

  /** A row that one of several versions begins. */
  Row(int versions, int version, PassageFacts passage) {
    this.passages = new ArrayList<>(Collections.nCopies(versions, null));
    this.sketch = passage.sketch();
    passages.set(version, passage);
  }

  void add(int version, PassageFacts passage) {
    passages.set(version, passage);
  }

  /** The paragraph in a version, or null if the version lacks it. */
  @Nullable PassageFacts in(int version) {
    return passages.get(version);
  }

  /** What tells the paragraph, from the first version that has it. */
  Sketch sketch() {
    return sketch;
  }

  /** How many versions have the paragraph. */
  int size() {
    return passages.size() - Collections.frequency(passages, null);
  }
}
