package org.resolint.glossary.reader;

import java.util.ArrayList;
import java.util.List;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TermbaseProblem;

/** What is wrong with one input, gathered so that an editor sees all of it at once. */
final class Problems {

  /** Who has more than this has another kind of problem. */
  private static final int MOST = 200;

  private final List<TermbaseProblem> found = new ArrayList<>();

  /**
   * Notes what is wrong.
   *
   * @throws TermbaseException with all there is so far, if that is enough
   */
  void add(TermbaseException e) {
    found.addAll(e.problems());
    if (found.size() >= MOST) {
      throw new TermbaseException(found);
    }
  }

  int size() {
    return found.size();
  }

  /** Throws what has been noted, if anything has. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new TermbaseException(found);
    }
  }

  /** What has been noted and, behind it, what made reading on impossible. */
  TermbaseException and(TermbaseException last) {
    if (found.isEmpty() || found.size() >= MOST) {
      return last;
    }
    List<TermbaseProblem> all = new ArrayList<>(found);
    all.addAll(last.problems());
    return new TermbaseException(all);
  }
}
