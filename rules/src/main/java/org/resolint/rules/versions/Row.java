package org.resolint.rules.versions;

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
public final class Row {
  private final List<@Nullable PassageFacts> passages;
  private final Sketch sketch;

  /** A row that one of several versions begins. */
  Row(int versions, int version, PassageFacts passage) {
    this.passages = new ArrayList<>(Collections.nCopies(versions, null));
    this.sketch = passage.sketch();
    passages.set(version, passage);
  }

  /** A row with the paragraphs of all versions. */
  Row(List<@Nullable PassageFacts> passages, Sketch sketch) {
    this.passages = passages;
    this.sketch = sketch;
  }

  void add(int version, PassageFacts passage) {
    passages.set(version, passage);
  }

  /** The paragraph in a version, or null if the version lacks it. */
  public @Nullable PassageFacts in(int version) {
    return passages.get(version);
  }

  /** What tells the paragraph, from the first version that has it. */
  public Sketch sketch() {
    return sketch;
  }

  /** Whether the first two versions open the paragraph with phrases that correspond. */
  boolean opensAlike() {
    PassageFacts first = passages.get(0);
    PassageFacts second = passages.get(1);
    return first != null
        && second != null
        && first.opening() != null
        && second.opening() != null
        && first.opening().meets(second.opening());
  }

  /** How many versions have the paragraph. */
  public int size() {
    return passages.size() - Collections.frequency(passages, null);
  }
}
